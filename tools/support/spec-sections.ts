/**
 * The sections of the specification, as its headings and numbered rules make them.
 *
 * Use      tools/spec-orphans.ts.
 * Shapes   a section is `## N. Title`; its rules are `N.M` at the start of a line or a heading, or
 *          else the points of its list. `Vectors: a, b.` names folders under spec/vectors; `(told)`
 *          behind a title marks what explains and binds nobody.
 */

export type Section = {
  readonly file: string;
  readonly number: string;
  readonly title: string;
  readonly heading: string;
  readonly text: string;
  /** `4.2`, in order. */
  readonly rules: readonly string[];
  readonly vectors: readonly string[];
  readonly told: boolean;
};

const HEADING = /^## (\d+)\. (.+)$/;
const RULE = /^(?:### )?(\d+\.\d+)[.\s]/;
const VECTORS = /^Vectors: (.+)\.$/;
const TOLD = ' (told)';

export function sectionsOf(file: string, text: string): readonly Section[] {
  return text
    .split(/^(?=## )/m)
    .slice(1)
    .flatMap((part) => {
      const [heading = '', ...lines] = part.split('\n');
      const [, number, named = ''] = HEADING.exec(heading) ?? [];
      if (number === undefined) return [];
      const told = named.endsWith(TOLD);
      const title = told ? named.slice(0, -TOLD.length) : named;
      const rules = rulesOf(number, lines);
      const vectors = lines.flatMap((line) => VECTORS.exec(line)?.[1]?.split(', ') ?? []);
      return [{ file, number, title, heading, text: part, rules, vectors, told }];
    });
}

/** Rules by their number; where a section has none, the points of its list. */
function rulesOf(section: string, lines: readonly string[]): readonly string[] {
  const rules = lines.flatMap((line) => RULE.exec(line)?.[1] ?? []);
  if (rules.length > 0) return rules;
  return lines.flatMap((line) => {
    const point = /^(\d+)\. /.exec(line)?.[1];
    return point === undefined ? [] : [`${section}.${point}`];
  });
}
