/** Every page for people, and its states, by a name for it. None of the addresses holds anything on a person. */
export const PAGES_TO_SHOW: Readonly<Record<string, string>> = {
  praksis: '/praksis',
  'praksis-valgt': '/praksis?fase=efter-grundskolen&alder=17&metode=mentor',
  'praksis-soegt': '/praksis?q=lektiehj%C3%A6lp',
  'praksis-intet': '/praksis?q=zzqx',
  'en-praksis': '/praksis/ips-ung',
  'en-kort-praksis': '/praksis/skub',
  fokuspunkter: '/fokuspunkter',
  om: '/om',
  'sammenlign-tom': '/sammenlign',
  sammenlign: '/sammenlign?ids=ips-ung,skub,energi-til-hinanden',
  'sammenlign-ukendt': '/sammenlign?ids=ips-ung,findes-ikke',
  'moede-tom': '/moede',
  moede: '/moede?ids=ips-ung,skub',
  'mcp-hjaelp': '/mcp-hjaelp',
  api: '/api',
  'findes-ikke': '/findes-ikke',
};
