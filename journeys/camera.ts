/**
 * A second device whose camera looks at a picture: a browser of its own, for which film runs in its
 * camera is said when it starts.
 *
 * Use      `const device = await lookingAt(page, await part.screenshot())`; then `device.close()`.
 * Shapes   film is YUV4MPEG2, 640 x 480, grey: the picture a little tilted, on a grey ground.
 */

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Browser, type Page, chromium } from '@playwright/test';
import { chromiumArgs, chromiumPath } from '../tools/support/chromium.ts';
import { type Person, watched } from './people.ts';

const [WIDTH, HEIGHT] = [640, 480];
const FRAMES = 10;
const HEAD = `YUV4MPEG2 W${WIDTH} H${HEIGHT} F${FRAMES}:1 Ip A1:1 C420jpeg\n`;
const GREY = 128;

export type Device = { readonly person: Person; close(): Promise<void> };

export async function lookingAt(page: Page, picture: Buffer): Promise<Device> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'doyen-camera-'));
  const film = path.join(folder, 'film.y4m');
  fs.writeFileSync(film, filmOf(await photographed(page, picture)));
  const browser = await withCamera(film);
  const context = await browser.newContext({ locale: 'en-GB', permissions: ['camera'] });
  return {
    person: await watched('Second device', context),
    close: async () => {
      await browser.close();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function withCamera(film: string): Promise<Browser> {
  const camera = [
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${film}`,
  ];
  const executablePath = await chromiumPath();
  return chromium.launch({ executablePath, args: [...chromiumArgs, ...camera] });
}

function filmOf(grey: Uint8Array): Buffer {
  const colour = Buffer.alloc(grey.length / 2, GREY);
  const frame = Buffer.concat([Buffer.from('FRAME\n'), grey, colour]);
  return Buffer.concat([Buffer.from(HEAD), ...Array<Buffer>(FRAMES).fill(frame)]);
}

/** As a hand holds it before a camera: not straight, not large. */
async function photographed(page: Page, picture: Buffer): Promise<Uint8Array> {
  const desk = await page.context().newPage();
  const seen = await desk.evaluate(drawn, {
    ...{ png: picture.toString('base64'), width: WIDTH, height: HEIGHT },
  });
  await desk.close();
  return Uint8Array.from(seen);
}

type Drawing = { readonly png: string; readonly width: number; readonly height: number };

/** Runs in the browser. */
async function drawn({ png, width, height }: Drawing): Promise<readonly number[]> {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) return [];
  context.fillStyle = '#999';
  context.fillRect(0, 0, width, height);
  context.translate(width / 2, height / 2);
  context.rotate(0.08);
  context.drawImage(image, -150, -150, 300, 300);
  const { data } = context.getImageData(0, 0, width, height);
  return Array.from({ length: width * height }, (_, at) => data[4 * at + 1] ?? 0);
}
