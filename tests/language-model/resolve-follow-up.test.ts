import { describe, expect, it } from 'vitest';
import type { LanguageModel, ModelOutcome } from '../../src/contract/language-model.ts';
import { resolveFollowUp } from '../../src/conversation/rephrasing/resolve-follow-up.ts';
import { bundle } from '../support/bundle.ts';

const QUESTION = {
  text: 'Den med dyrene, hvem står bag?',
  intents: ['tellMore', 'fact'] as const,
  shown: [
    { id: 'skub', name: 'SKUB' },
    { id: 'ips-ung', name: 'IPS-UNG' },
  ],
};

async function resolve(answer: string | Error, readsUserText = true) {
  const outcomes: ModelOutcome[] = [];
  const prompts: string[] = [];
  const model: LanguageModel = {
    readsUserText,
    write: async function* write({ prompt }) {
      prompts.push(prompt);
      if (answer instanceof Error) throw answer;
      yield answer.slice(0, 5);
      yield answer.slice(5);
    },
    settle: (outcome) => outcomes.push(outcome),
  };
  return { resolution: await resolveFollowUp(model, QUESTION, bundle.texts.languageModel), outcomes, prompts };
}

describe('a follow-up that the rules could not place', () => {
  it('is what the model chose from the list', async () => {
    const { resolution, outcomes } = await resolve('{"intent": "fact", "ids": ["skub"]}');
    expect(resolution).toEqual({ intent: 'fact', ids: ['skub'] });
    expect(outcomes).toEqual(['used']);
  });

  it.each([
    ['an intent of its own', '{"intent": "recommend", "ids": []}'],
    ['a practice that was not shown', '{"intent": "fact", "ids": ["jobcamp"]}'],
    ['an invented practice', '{"intent": "fact", "ids": ["fremtidshuset"]}'],
    ['more than was asked for', '{"intent": "fact", "ids": [], "reply": "Ring til dem."}'],
    ['words around it', 'Svaret er {"intent": "fact", "ids": []}'],
    ['no JSON', 'fact'],
    ['nothing', ''],
    ['endless text', '{"intent": "fact", "ids": []}'.padEnd(5000)],
  ])('stays open where the model answers with %s', async (_name, answer) => {
    const { resolution, outcomes } = await resolve(answer);
    expect(resolution).toBeNull();
    expect(outcomes).toEqual(['refused']);
  });

  it('stays open where the model fails', async () => {
    const { resolution, outcomes } = await resolve(new Error('429'));
    expect(resolution).toBeNull();
    expect(outcomes).toEqual(['failed']);
  });

  it('is not shown to a model that may not read the words of the user', async () => {
    const { resolution, prompts, outcomes } = await resolve('{"intent": "fact", "ids": []}', false);
    expect({ resolution, prompts, outcomes }).toEqual({ resolution: null, prompts: [], outcomes: [] });
  });
});
