/** Whether a name is one under which people log in to Docker Hub, other than the one that is asked. */
export function isHubName(name: string): boolean {
  return name !== 'registry-1.docker.io' && hubName.test(name);
}

const hubName =
  /^(?:https?:\/\/)?(?:docker\.(?:io|com)|(?:index|hub|registry-1|registry)\.docker\.(?:io|com))(?:\/.*)?$/;
