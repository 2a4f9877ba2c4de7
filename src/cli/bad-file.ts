/**
 * Why a file named on the command line is not what was asked for, in a sentence.
 */

import { sayFault } from '../locales/say-fault.ts';
import type { BadFile } from './rehearsal/files.ts';
import type { CliWords } from './words.ts';

export function fileSentence(bad: BadFile, words: CliWords): string {
  switch (bad.code) {
    case 'file_unreadable':
      return words.fileUnreadable(bad.file, bad.why);
    case 'file_not_json':
      return words.fileNotJson(bad.file);
    case 'file_fault':
      return words.fileFault(bad.file, bad.fault.at, sayFault(words.faults, bad.fault));
  }
}
