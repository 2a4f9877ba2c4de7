/**
 * The two modules of the kernel, compiled once for all threads of a process.
 *
 * Use      `compiled(name)` where they are started; a thread that starts others hands them
 *          `modulesToShare()`, and they `adoptModules` before anything else of the kernel.
 * Shapes   what is shared is code; each thread has a memory of its own.
 * Errors   `compiled` throws where WebAssembly may not be compiled, as the engine does.
 * Source   spec/crypto.md §14.1.
 */

import { MAKERS } from './makers.ts';

type Name = keyof typeof MAKERS;
/** As another thread gets them: compiled code, which the engine lets pass between threads. */
export type Modules = Readonly<Partial<Record<Name, object>>>;

type Engine = { readonly Module: new (bytes: Uint8Array) => object };
declare const WebAssembly: Engine | undefined;

const held: Partial<Record<Name, object>> = {};

export function compiled(name: Name): object {
  if (typeof WebAssembly === 'undefined') throw new Error('bug: no WebAssembly here');
  const module = held[name] ?? new WebAssembly.Module(MAKERS[name]());
  held[name] = module;
  return module;
}

/** Nothing where they may not be compiled: then the other thread finds that out by itself. */
export function modulesToShare(): Modules {
  try {
    return { kernel: compiled('kernel'), pairs: compiled('pairs') };
  } catch {
    return {};
  }
}

export function adoptModules(modules: Modules): void {
  Object.assign(held, modules);
}
