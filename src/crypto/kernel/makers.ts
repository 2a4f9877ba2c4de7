/**
 * What makes the bytes of the kernel's two modules.
 *
 * Use      modules.ts compiles them. Where sources are bundled, tools/emitted.ts puts in this
 *          file's place what these functions gave then: a start need not write them anew.
 * Source   spec/crypto.md §14.1.
 */

import { kernelModule } from './curve-code.ts';
import { pairModule } from './pair-curve-code.ts';

export const MAKERS = { kernel: kernelModule, pairs: pairModule };
