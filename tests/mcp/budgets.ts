import { encode } from 'gpt-tokenizer';

/** The most tokens of an answer, as text and as data: a client shows its model the one or the other. */
export const BUDGETS: Readonly<Record<string, number>> = {
  match_situation: 1200,
  get_practice: 1500,
  compare_practices: 1800,
  list_practices: 1500,
  search_catalogue: 1200,
  answer_question: 1000,
};

/** What a model is shown of all tools before it calls any: names, descriptions and arguments. */
export const TOOLS_BUDGET = 1500;

/** How many tokens a text, or data as JSON, costs by the tokenizer of GPT-4o and later. */
export const tokensOf = (value: unknown): number =>
  encode(typeof value === 'string' ? value : JSON.stringify(value)).length;
