/**
 * The pages as a bundle: `dist/web`, with a place for the nonce of each page; the table's and the
 * corridor's are two, and share no window.
 *
 * Use      tools/build.ts; the server swaps `__NONCE__` for the nonce of the reply.
 */

import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { emitted } from './emitted.ts';

export default defineConfig({
  root: fileURLToPath(new URL('../src/web', import.meta.url)),
  publicDir: false,
  plugins: [react(), emitted()],
  html: { cspNonce: '__NONCE__' },
  worker: { format: 'es', plugins: () => [emitted()] },
  build: {
    target: 'es2023',
    outDir: fileURLToPath(new URL('../dist/web', import.meta.url)),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      input: ['index.html', 'corridor.html'].map(page),
      checks: { pluginTimings: false },
    },
  },
});

function page(name: string): string {
  return fileURLToPath(new URL(`../src/web/${name}`, import.meta.url));
}
