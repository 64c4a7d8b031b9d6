import type { Page } from '@playwright/test';

const scale = 8;

/**
 * A screenshot at an eighth of its size, each pixel the mean of its square: areas, colours and positions stay, and the shapes of
 * letters, which differ from machine to machine, do not. Made in a blank page, as that of the test keeps to a policy that knows no
 * `data:`.
 */
export async function thumbnail(blank: Page, screenshot: Buffer): Promise<Buffer> {
  const small = await blank.evaluate(shrink, { png: screenshot.toString('base64'), scale });
  return Buffer.from(small, 'base64');
}

async function shrink({ png, scale }: { png: string; scale: number }): Promise<string> {
  const answer = await fetch(`data:image/png;base64,${png}`);
  let image: CanvasImageSource & { width: number; height: number } = await createImageBitmap(await answer.blob());
  // By halves, as one step would only look at the pixels nearest to the new ones.
  for (let left = scale; left > 1; left /= 2) {
    const canvas: OffscreenCanvas = new OffscreenCanvas(Math.ceil(image.width / 2), Math.ceil(image.height / 2));
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    image = canvas;
  }
  if (!(image instanceof OffscreenCanvas)) throw new Error('The screenshot was not made smaller.');
  const bytes = new Uint8Array(await (await image.convertToBlob({ type: 'image/png' })).arrayBuffer());
  return btoa(String.fromCharCode(...bytes));
}
