const known = new Set([
  'docker.io',
  'registry-1.docker.io',
  'index.docker.io',
  'gcr.io',
  'ghcr.io',
  'k8s.gcr.io',
  'lscr.io',
  'mcr.microsoft.com',
  'nvcr.io',
  'public.ecr.aws',
  'quay.io',
  'registry.gitlab.com',
  'registry.k8s.io',
  'registry.rancher.com',
  'registry.suse.com',
]);

/** Whether a name is a registry on the internet to which people have accounts of their own. */
export function isPublicRegistry(name: string): boolean {
  return known.has(name) || /\.(?:gcr\.io|pkg\.dev|amazonaws\.com|azurecr\.io)$/.test(name);
}

/** Whether a host is a mirror of Docker Hub that anybody may use, and nobody logs in to. */
export function isAccelerator(host: string): boolean {
  return accelerator.test(host);
}

const accelerator =
  /(?:^|\.)(?:mirror\.aliyuncs\.com|m\.daocloud\.io|mirror\.gcr\.io|docker-cn\.com|163\.com|mirrors\.ustc\.edu\.cn|mirror\.baidubce\.com|ccs\.tencentyun\.com|mirror\.swr\.myhuaweicloud\.com|dockerproxy\.(?:com|net|cn)|1ms\.run|1panel\.live)$/;
