/**
 * How the selection reads in plain words, live: the rule, the silence, the soundings.
 */

import { read } from '../../../basics/shape.ts';
import type { JsonObject } from '../../../basics/canonical.ts';
import { sayCourse } from '../../../locales/say-choice.ts';
import { sayRule } from '../../../locales/say-rule.ts';
import { plainReading } from '../../../table/rules/index.ts';
import { readRule } from '../../../table/rules/rule-parser.ts';
import type { Definition } from '../../../table/definition/definition.ts';
import { useText, useWords } from '../../language.tsx';
import { RoundsReading, SilenceReading } from './course-reading.tsx';
import { useDefinedNames, useDefinition, useOpeners } from './outlook.tsx';

/** `json`: what the form makes, finished or not. */
export function Reading({ json }: { readonly json: JsonObject }) {
  const words = useWords().founding;
  const definition = useDefinition();
  return (
    <section className="sec">
      <h2>{words.reading}</h2>
      <ul className="column plain-sentences">
        {definition && <Heads definition={definition} />}
        <RuleSentences json={json} />
        {definition ? <Course definition={definition} /> : <li>{words.says.incomplete}</li>}
      </ul>
    </section>
  );
}

function Heads({ definition }: { readonly definition: Definition }) {
  const { founding } = useWords();
  const say = useText();
  const { post, posts, body, members } = definition;
  const names = [post, ...posts].map(({ name }) => say(name));
  return (
    <>
      <li>
        <b>{say(post.name)}</b>, {say(body.name)}
      </li>
      {posts.length > 0 && <li>{founding.says.together(names.join(', '))}</li>}
      <li>{founding.says.sit(founding.members, members.length)}</li>
    </>
  );
}

/** The rule does not depend on what is still missing elsewhere in the form. */
function RuleSentences({ json }: { readonly json: JsonObject }) {
  const words = useWords();
  const definition = useDefinition();
  const names = useDefinedNames(definition);
  const rule = read(readRule, json['rule']);
  if (!rule.ok) return null;
  const course = sayCourse(words.choice, rule.value.choose);
  const sentences = sayRule(words.rules, plainReading(rule.value), names);
  return [...sentences, ...(course === '' ? [] : [course])].map((sentence) => (
    <li key={sentence}>{sentence}</li>
  ));
}

function Course({ definition }: { readonly definition: Definition }) {
  const openersSay = useOpeners();
  return (
    <>
      <SilenceReading definition={definition} />
      <RoundsReading definition={definition} />
      {openersSay.slice(0, 2).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </>
  );
}
