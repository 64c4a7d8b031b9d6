/** The image that config.toml names for the container which holds a pod together. */
export function pauseImage(tag: string): string {
  return `rancher/mirrored-pause:${tag}`;
}
