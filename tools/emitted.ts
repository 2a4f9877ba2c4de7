/**
 * The kernel's modules written while a bundle is made, so that its start need not write them.
 *
 * Use      `emitted()` among the plugins of a bundle; the sources themselves run without it.
 * Shapes   stands in for crypto/kernel/makers.ts: the bytes its functions give, in base64.
 */

import { MAKERS } from '../src/crypto/kernel/makers.ts';

const REPLACED = /\/src\/crypto\/kernel\/makers\.ts$/;

export function emitted() {
  return {
    name: 'emitted-kernel',
    load: (id: string) => (REPLACED.test(id) ? emittedMakers() : undefined),
  };
}

/** The source of the module that stands in. */
export function emittedMakers(): string {
  const makers = Object.entries(MAKERS).map(([name, make]) => {
    const text = Buffer.from(make()).toString('base64');
    return `${name}: () => Uint8Array.from(atob('${text}'), (byte) => byte.charCodeAt(0)),`;
  });
  return `export const MAKERS = {\n${makers.join('\n')}\n};\n`;
}
