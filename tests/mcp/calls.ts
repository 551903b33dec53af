/** A call of every tool, and what its text must hold. */
export const CALLS: Readonly<Record<string, readonly [args: Record<string, unknown>, said: string]>> = {
  match_situation: [
    { text: 'En 17-årig med angst er stoppet på gymnasiet og vil gerne arbejde med dyr.' },
    'HF Fundamentet',
  ],
  search_catalogue: [{ query: 'bedsteforældre på skolen' }, 'Bedsteforældreordningen'],
  get_practice: [{ ids: ['ips-ung'] }, 'IPS-UNG'],
  compare_practices: [{ ids: ['skub', 'ips-ung'] }, 'SKUB'],
  list_practices: [{ municipality: 'Herning' }, 'Back on Track'],
  answer_question: [{ question: 'Hvor længe kan IPS-UNG hjælpe bagefter?' }, 'et år'],
};
