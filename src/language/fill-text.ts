/**
 * Fills the `{name}` places of a text from corpus/texts.
 *
 * @param template - a text such as "Målgruppen er {range} år"
 * @param values - a value for every place; a place without one is a bug and throws
 * @throws {Error} where the template names a place that `values` lacks
 * @example fillText('Side {page}', { page: 13 }) // 'Side 13'
 */
export function fillText(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for ${place} in the text "${template}"`);
    return String(value);
  });
}
