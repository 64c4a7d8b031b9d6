import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readImageList } from './read-image-list.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const images = (text: string) => readImageList(text).images;
const passedOver = (text: string) => readImageList(text).passedOver;

describe('a list of images', () => {
  it('may have one a line, as k3s-images.txt', () => {
    const text = 'docker.io/rancher/klipper-helm:v0.9.8\r\ndocker.io/rancher/mirrored-pause:3.6\r\n\r\n';
    expect(readImageList(text)).toEqual({
      images: ['docker.io/rancher/klipper-helm:v0.9.8', 'docker.io/rancher/mirrored-pause:3.6'],
      passedOver: 0,
    });
  });

  it('may have all in one line, as kubectl prints them by jsonpath', () => {
    expect(images("'nginx registry.k8s.io/pause:3.9 nginx quay.io/a/b:t'")).toEqual([
      'nginx',
      'registry.k8s.io/pause:3.9',
      'quay.io/a/b:t',
    ]);
  });

  it('may have commas, quotes, bullets, brackets and comments', () => {
    expect(images('# ours\n- "a.test/x:1" # the first\n* b\n["c:1", \'d\']\n[e, f]\n')).toEqual([
      'a.test/x:1',
      'b',
      'c:1',
      'd',
      'e',
      'f',
    ]);
    expect(passedOver('# ours\n- x # y\n[\n]\n')).toBe(0);
  });

  it('may have digests and addresses', () => {
    const text = `docker.io/library/alpine@${digest}\nx:t@${digest}\n[::1]:5000/a:t\nlocalhost:5000/a\n`;
    expect(images(text)).toEqual(text.trim().split('\n'));
  });

  it('may be a manifest in YAML', () => {
    const text = `apiVersion: v1
kind: Pod
spec:
  initContainers:
    - image: busybox:1.36 # small
      imagePullPolicy: Always
  containers:
    - {name: a, image: 'a.test/x:1'}
    - name: b
      image: "b.test/y"
# image: not/this
`;
    expect(readImageList(text)).toEqual({ images: ['busybox:1.36', 'a.test/x:1', 'b.test/y'], passedOver: 7 });
  });

  it('may be a manifest in JSON, on one line too', () => {
    const pod = { spec: { containers: [{ image: 'a:1', name: 'x' }, { image: `b@${digest}` }] }, imageID: 'c' };
    expect(images(JSON.stringify(pod))).toEqual(['a:1', `b@${digest}`]);
    expect(images(JSON.stringify(pod, null, 2))).toEqual(['a:1', `b@${digest}`]);
  });

  it('may be a table of images', () => {
    const crictl =
      'IMAGE                     TAG      IMAGE ID   SIZE\ndocker.io/library/a       1.0      abc        1MB\n';
    expect(readImageList(`${crictl}x  <none>  d  1MB\n`)).toEqual({
      images: ['docker.io/library/a:1.0'],
      passedOver: 1,
    });
    expect(images('REF TYPE DIGEST\ndocker.io/library/a:1 application/x sha256:1\n')).toEqual([
      'docker.io/library/a:1',
    ]);
  });

  it('leaves out what is none, and counts it', () => {
    expect(readImageList('https://a.test/x\nuser:password@a.test/x\nimages:\n  - a.test/y:1\n')).toEqual({
      images: ['a.test/y:1'],
      passedOver: 3,
    });
    expect(readImageList('pull a.test/x:1 again, please!\n')).toEqual({ images: ['a.test/x:1'], passedOver: 3 });
    expect(readImageList('image: "{{ .Values.image }}"\n')).toEqual({ images: [], passedOver: 1 });
    expect(readImageList('')).toEqual({ images: [], passedOver: 0 });
  });

  it('keeps names that containerd refuses for their capitals', () => {
    expect(images('a.test/Team/App:1\nAlpine\n')).toEqual(['a.test/Team/App:1']);
  });

  it('has every image once, however it is written', () => {
    const name = fc.stringMatching(/^([a-z]{1,4}\.[a-z]{2}\/)?[a-z]{1,5}\/[a-z]{1,5}:v\d$/);
    const forms: readonly ((names: readonly string[]) => string)[] = [
      (names) => names.join('\n'),
      (names) => names.join(' '),
      (names) => JSON.stringify(names),
      (names) => JSON.stringify(names, null, 2),
      (names) => names.map((each) => `  - image: ${each}`).join('\n'),
      (names) => JSON.stringify(names.map((image) => ({ image }))),
      (names) => names.map((each) => `- '${each}'`).join('\r\n'),
      (names) => `\ufeff${names.join(',\n')}`,
    ];
    fc.assert(
      fc.property(fc.array(name, { minLength: 1 }), fc.constantFrom(...forms), (names, form) => {
        expect(readImageList(form(names))).toEqual({ images: [...new Set(names)], passedOver: 0 });
      }),
    );
  });

  it('is read in time that grows with its length, whatever it is', () => {
    const many = Array.from({ length: 5000 }, (_, index) => `registry-${index}.example.com/team/app:${index}`);
    expect(images(many.join(' '))).toHaveLength(5000);
    expect(images(`${'image: '.repeat(20_000)}`)).toEqual([]);
    expect(images('['.repeat(100_000))).toEqual([]);
  });
});
