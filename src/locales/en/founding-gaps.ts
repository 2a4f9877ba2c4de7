/**
 * What is missing from a selection of one’s own, and what is worth a thought, in English: the type
 * of the other languages.
 */

export const messages = {
  missing: {
    at: (step: string, what: string) => `${step}: ${what}`,
    title: 'Still missing',
    none: 'Nothing is missing.',
    thoughts: 'Worth a thought',
    body: 'the name of the body',
    post: 'the post',
    'few-members': 'at least three seats',
    'member-name': (nr: string) => `a name for seat ${nr}`,
    'member-twice': (name: string) => `${name} sits there twice`,
    'group-name': 'a name for a group',
    'facilitator-name': 'a name for a facilitator',
    'group-empty': (name: string) => `nobody is in the group “${name}”`,
    'no-names': 'at least one name',
    'candidate-name': (nr: string) => `name ${nr} is empty`,
    'candidate-twice': (name: string) => `${name} is among the names twice`,
    'rule-group': 'the group with a veto is not chosen',
    'rule-except': 'the rule leaves out objections, but names nobody',
    'round-time': (nr: string) => `the times of sounding ${nr}`,
    'round-names': (nr: string) => `sounding ${nr} is on no name`,
    'round-classes': (nr: string) => `sounding ${nr} counts groups apart, but names none`,
    'round-question': (nr: string) => `the question of sounding ${nr}`,
    'post-name': 'a name for a further post',
    'fallback-group': 'of the rule agreed beforehand, the group with a veto is not chosen',
    'fallback-except': 'the rule agreed beforehand leaves out objections, but names nobody',
    fault: (fault: string) => fault,
  },
  thoughts: {
    kind: 'no kind of body is chosen',
    incumbent: 'nobody is named as holding the post now',
    vacancy: 'it is not said when the post falls vacant',
    'no-round': 'no sounding is planned',
    'round-past': (nr: string) => `sounding ${nr} closes in the past`,
    'too-few': (nr: string, least: number) =>
      `sounding ${nr} could not be called: ${least} must be able to answer`,
    'small-piece': (nr: string) =>
      `sounding ${nr} could not be called: a group counted apart leaves fewer than three`,
    'all-must-answer': (nr: string, least: number) =>
      `sounding ${nr} is opened only if all ${least} answer`,
  },
};
