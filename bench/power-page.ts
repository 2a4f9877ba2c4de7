/**
 * Power in a page, where the processor's time of its thread can be had; the pages use a worker.
 */

import { powerOf } from '../src/table/rules/power/power.ts';

Object.assign(globalThis, { work: powerOf });
