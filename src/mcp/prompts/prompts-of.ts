import { completable } from '@modelcontextprotocol/server';
import * as z from 'zod';
import type { Assistant } from '../../assistant.ts';
import { phaseSchema } from '../../corpus/practice-schema.ts';
import { fillText } from '../../language/fill-text.ts';
import { PRACTICE_SCHEME } from '../addresses.ts';
import { tellComparison, toCompared } from '../compare-practices.ts';
import { findPractice, tellUnknownId } from '../find-practice.ts';
import { municipalitiesOf } from '../tell-places.ts';
import { tellPractice } from '../tell-practice.ts';
import { definePrompt, type Prompt, say } from './define-prompt.ts';

/** The longest free text that a prompt takes in. */
const LONGEST_ARGUMENT = 2000;

/** The prompts that people choose in their own assistant. */
export function promptsOf(assistant: Assistant): Prompt[] {
  const field = promptFields(assistant);
  const { texts } = assistant;
  const { prompts } = texts.mcp;
  const clean = (text: string): string => assistant.redact(text).text;
  const told = (text: string | undefined, otherwise: string): string =>
    text === undefined || text.trim() === '' ? otherwise : clean(text);

  const findPracticePrompt = definePrompt({
    name: 'find_indsats',
    ...named(prompts.findPractice),
    args: z.object({ situation: field.situation, kommune: field.municipality.optional() }),
    answer: ({ situation, kommune = '' }) => {
      const filter =
        kommune.trim() === '' ? '' : `${fillText(prompts.findPractice.filter, { municipality: clean(kommune) })}\n`;
      return { messages: [say(fillText(prompts.findPractice.text, { situation: clean(situation), filter }))] };
    },
  });

  const prepareMeetingPrompt = definePrompt({
    name: 'forbered_moede',
    ...named(prompts.prepareMeeting),
    args: z.object({
      indsats: field.practice,
      situation: field.situation.optional(),
      deltagere: field.participants.optional(),
    }),
    answer: ({ indsats, situation, deltagere }) => {
      const practice = findPractice(indsats, assistant);
      if (practice === null) return { problem: tellUnknownId(indsats, assistant) };
      const { text, notGiven } = prompts.prepareMeeting;
      const resource = {
        uri: `${PRACTICE_SCHEME}://${practice.id}`,
        mimeType: 'text/markdown',
        text: tellPractice(practice, texts),
      };
      const request = fillText(text, {
        name: practice.name,
        situation: told(situation, notGiven),
        participants: told(deltagere, notGiven),
      });
      return { messages: [{ role: 'user', content: { type: 'resource', resource } }, say(request)] };
    },
  });

  const compareForDecisionPrompt = definePrompt({
    name: 'sammenlign_indsatser',
    ...named(prompts.compareForDecision),
    args: z.object({ indsatser: field.practices, beslutning: field.purpose.optional() }),
    answer: ({ indsatser, beslutning }, origin) => {
      const given = splitNames(indsatser).slice(0, 4);
      const found = given.map((name) => ({ name, practice: findPractice(name, assistant) }));
      const unknown = found.filter(({ practice }) => practice === null);
      if (unknown.length > 0) return { problem: unknown.map(({ name }) => tellUnknownId(name, assistant)).join('\n') };
      const practices = [...new Set(found.flatMap(({ practice }) => practice ?? []))];
      if (practices.length < 2) return { problem: texts.mcp.errors.repeatedId };
      const { text, purpose } = prompts.compareForDecision;
      const request = fillText(text, {
        names: practices.map(({ name }) => name).join(', '),
        purpose: told(beslutning, purpose),
        comparison: tellComparison(
          practices.map((practice) => toCompared(practice, origin, texts)),
          texts,
        ),
      });
      return { messages: [say(request)] };
    },
  });

  const leaderOverviewPrompt = definePrompt({
    name: 'overblik_til_leder',
    ...named(prompts.leaderOverview),
    args: z.object({
      emne: field.topic.optional(),
      fase: field.phase.optional(),
      kommune: field.municipality.optional(),
    }),
    answer: ({ emne, fase, kommune }) => {
      const { text, all } = prompts.leaderOverview;
      const request = fillText(text, {
        topic: told(emne, all),
        phase: told(fase, all),
        municipality: told(kommune, all),
      });
      return { messages: [say(request)] };
    },
  });

  return [findPracticePrompt, prepareMeetingPrompt, compareForDecisionPrompt, leaderOverviewPrompt];
}

const named = ({ title, description }: { title: string; description: string }) => ({ title, description });

const splitNames = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** The arguments that prompts share, each with what people read of it and what completes it. */
function promptFields(assistant: Assistant) {
  const { arguments: described } = assistant.texts.mcp.prompts;
  const text = (description: string) => z.string().max(LONGEST_ARGUMENT).describe(description);
  const names = (value: string): string[] => {
    const typed = value.trim().toLowerCase();
    return assistant
      .listPractices({})
      .filter(({ id, name }) => id.startsWith(typed) || name.toLowerCase().includes(typed))
      .map(({ name }) => name);
  };
  const lastName = (value: string): string[] => {
    const [, before = '', last = ''] = /^(.*[,;]\s*)?(.*)$/s.exec(value) ?? [];
    return names(last).map((name) => `${before}${name}`);
  };
  const among = (values: readonly string[], value: string): string[] =>
    values.filter((one) => one.toLowerCase().startsWith(value.trim().toLowerCase()));
  return {
    situation: text(described.situation),
    participants: text(described.participants),
    purpose: text(described.purpose),
    topic: text(described.topic),
    municipality: completable(text(described.municipality), (value = '') => among(municipalitiesOf(assistant), value)),
    practice: completable(text(described.practice), (value = '') => names(value)),
    practices: completable(text(described.practices), (value = '') => lastName(value)),
    phase: completable(text(described.phase), (value = '') => among(phaseSchema.options, value)),
  };
}
