/**
 * The measurable points of STYLE.md as a check.
 *
 * Use      src/style.test.ts runs it over all sources, and over planted ones that must fail.
 * Shapes   a fault is `file:line: what is wrong`; none means the style is held.
 */

import { type Node, type Source, lineAt, parse, walk } from './syntax.ts';

const FILE_LINES = 400;
const FUNCTION_LINES = 50;
const COLUMNS = 100;
const PARAMETERS = 4;
export const ROOT_ENTRIES = 24;

const BANNED = [
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'manager',
  'data',
  'shared',
  'lib',
  'core',
];
const PURE = /^src\/(basics|crypto|table|record|verify|device|corridor|contract|locales)\//;
const LABELS = ['Use', 'Shapes', 'Units', 'Errors', 'Secrets', 'Source'];

export function faults(all: readonly Source[]): readonly string[] {
  return all.flatMap((source) => [
    ...nameFaults(source),
    ...lineFaults(source),
    ...headerFaults(source),
    ...treeFaults(source),
  ]);
}

function nameFaults({ file }: Source): readonly string[] {
  const parts = file
    .split('/')
    .map((part) => part.replace(/\.(?:test|spec|d|config)?\.?tsx?$/, ''));
  const banned = parts.filter((part) => BANNED.includes(part));
  const name = parts.at(-1) ?? '';
  const kebab = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(name);
  return [
    ...banned.map((part) => `${file}: the name ${part} says nothing`),
    ...(kebab ? [] : [`${file}: names are kebab-case`]),
  ];
}

function lineFaults({ file, text }: Source): readonly string[] {
  const lines = text.replace(/\n$/, '').split('\n');
  const found = lines.length > FILE_LINES ? [`${file}: ${lines.length} lines`] : [];
  for (const [at, line] of lines.entries()) {
    if (line.length > COLUMNS && !isSentence(file, line))
      found.push(`${file}:${at + 1}: ${line.length} columns`);
    if (/\b(?:TODO|FIXME|XXX)\b/.test(line) && !file.endsWith('style.test.ts')) {
      found.push(`${file}:${at + 1}: left to do`);
    }
  }
  return found.filter((fault) => !fault.includes('tools/style.ts'));
}

/** A sentence of the locales is not cut in two. */
function isSentence(file: string, line: string): boolean {
  const isComment = /^\s*(?:\*|\/\*|\/\/)/.test(line);
  return file.startsWith('src/locales/') && !isComment && /(['"`]).{40,}\1/.test(line);
}

/** Every file of a pure room opens with a header whose labels stand in the house order. */
function headerFaults({ file, text }: Source): readonly string[] {
  if (!PURE.test(file) || /\.test\.tsx?$/.test(file)) return [];
  const header = /^\/\*\*\n(?: \*.*\n)+? \*\/\n/.exec(text)?.[0];
  if (header === undefined) return [`${file}: opens without a header`];
  const labels = [...header.matchAll(/^ \* ([A-Z][a-z]+) {2,}\S/gm)].map(([, label = '']) => label);
  const places = labels.map((label) => LABELS.indexOf(label));
  const inOrder = places.every((place, at) => at === 0 || place > (places[at - 1] ?? -1));
  return inOrder && !places.includes(-1) ? [] : [`${file}: header labels ${labels.join(', ')}`];
}

function treeFaults(source: Source): readonly string[] {
  const { file, text } = source;
  const found: string[] = [];
  const isTest = /\.(?:test|spec)\.tsx?$/.test(file);
  walk(parse(source), (node, parents) => {
    const what = nodeFault(node, file) ?? (isTest ? undefined : functionFault(node, text, parents));
    if (what !== undefined) found.push(`${file}:${lineAt(text, node.start)}: ${what}`);
  });
  return found;
}

function nodeFault(node: Node, file: string): string | undefined {
  const isTest = /\.(?:test|spec)\.tsx?$/.test(file);
  switch (node.type) {
    case 'TSAnyKeyword':
      return 'any';
    case 'TSNonNullExpression':
      return 'a non-null !';
    case 'TSEnumDeclaration':
      return 'an enum';
    case 'ExportDefaultDeclaration':
      return /\.(?:config|d)\.ts$|setup-\w+\.ts$/.test(file) ? undefined : 'a default export';
    case 'ExportAllDeclaration':
      return 'a barrel: export *';
    case 'ClassDeclaration':
      return PURE.test(file) ? 'a class in a pure room' : undefined;
    case 'SwitchCase':
      return node['test'] === null && PURE.test(file) ? 'a default branch' : undefined;
    case 'TSAsExpression':
      return unknownCast(node) ? 'a cast by way of unknown in a pure room' : undefined;
    // The syntax tree has some hundred kinds of node, none of the others is a fault by itself.
    default:
      return undefined;
  }

  function unknownCast(cast: Node): boolean {
    const inner = cast['expression'] as Node;
    const through = (inner['typeAnnotation'] as Node | undefined)?.type === 'TSUnknownKeyword';
    return PURE.test(file) && !isTest && inner.type === 'TSAsExpression' && through;
  }
}

function functionFault(node: Node, text: string, parents: readonly Node[]): string | undefined {
  if (!/^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type)) {
    return undefined;
  }
  const parameters = (node['params'] as readonly Node[]).length;
  if (parameters > PARAMETERS) return `${parameters} parameters`;
  const named = parents.at(-1);
  const start = named?.type === 'MethodDefinition' ? named.start : node.start;
  const lines = lineAt(text, node.end) - lineAt(text, start) + 1;
  return lines > FUNCTION_LINES ? `a function of ${lines} lines` : undefined;
}
