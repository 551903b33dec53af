/** What is repeated: blanks, letters, digits, and the signs that some expression looks for. */
const PUMPS =
  "| |\t|\n|a|A|æ|Ab|a |A b |Ab Cd |1|1 |1.|1-|01 |.|. |a.|a-|a'|@|a@|a@a.|(at) |a dot |[1]|[1] |[1](|](/praksis/|**|- |/|://|et |to |og "
    .split('|')
    .slice(1);
/** What an expression wants to see before the part that it repeats. */
const HEADS = ['bor på ', 'adresse: ', 'instagram: ', 'sagsnr. ', '1: ', '+45 ', '120395-'];
const PUMPS_AFTER_HEAD = [' ', 'a', 'A b ', '1', '1 ', '.'];
/** What spoils the match at the end. */
const TAILS = ['', '€'];

/**
 * Texts on which an expression that goes back over what it has read does so most.
 *
 * @param length - in UTF-16 units, without what stands before and behind
 */
export function worstInputs(length: number): string[] {
  const fill = (pump: string): string => pump.repeat(Math.ceil(length / pump.length)).slice(0, length);
  const headed = HEADS.flatMap((head) => PUMPS_AFTER_HEAD.map((pump) => head + fill(pump)));
  return [...PUMPS.map(fill), ...headed].flatMap((text) => TAILS.map((tail) => text + tail));
}
