/**
 * The verifier's last word, and why it looked at nothing, in English.
 */

import type { BundleRefusal } from '../../record/bundle.ts';

type Refused<Code> = Extract<BundleRefusal, { readonly code: Code }>;

/** One sentence for each reason not to look at a file at all. */
export type RefusalSentences = {
  readonly [Code in BundleRefusal['code']]: (refusal: Refused<Code>) => string;
};

export const messages = {
  passed: 'ok  ',
  noted: 'note',
  failed: 'FAIL',
  verified: (passed: number | string, entries: number) =>
    `Verified: ${passed} checks passed on ${entries} entries, none failed.`,
  notVerified: (failed: number, all: number) =>
    `NOT verified: ${failed} of ${all} checks failed. Keep this file and tell the chair.`,
  verifierUse: `node verify.mjs BUNDLE.zip: checks the record of a selection

  --fingerprint F    64 hex digits or eight words, as you had them from the chair or a member
  --policy FILE      the witnesses that must have cosigned all of it
  --receipt FILE     a receipt: is its answer in the record, and where
  --challenge FILE   what a device had sealed when it had to open it; --code CODE
  --dispute FILE     what a member says against the sealed list
  --explain          walks through all of it in words
  --lang en|nl|fr    the language; without it LANG does
  --json             the findings as JSON

  Exit code: 0 all checks passed, 1 a check failed, 2 bad usage or not a bundle.
`,
  refusals: {
    not_a_bundle: () => 'This is a zip file, but not the bundle of a selection.',
    archive_unreadable: () => 'This is not a bundle: it is no zip file.',
    archive_truncated: ({ bytes, lastPath }) =>
      `This bundle is cut off after ${bytes} bytes, in or after ${lastPath}.`,
    archive_compressed: ({ path }) =>
      `This zip was packed again: ${path} is compressed. Ask for the bundle as the server gave it.`,
  } as const satisfies RefusalSentences,
};
