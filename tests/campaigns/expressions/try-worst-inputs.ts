/** Runs every expression of the service on every worst input and says how many there were; in a process of its own, which can be ended. */
import { expressionsOfService } from './expressions-of-service.ts';
import { worstInputs } from './worst-inputs.ts';

/** What takes the square of this ends at once; what takes its third power, or more, does not. */
const LENGTH = 2000;

const inputs = worstInputs(LENGTH);
const expressions = await expressionsOfService();
for (const { source, flags } of expressions) {
  const expression = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  for (const input of inputs) input.replace(expression, '');
}
console.log(JSON.stringify({ expressions: expressions.length, inputs: inputs.length }));
