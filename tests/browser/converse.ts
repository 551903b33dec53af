import type { Frame, Page } from 'playwright-core';

/** A description with an answer; the names and numbers in it are invented. */
export const DESCRIPTION = '17-årig pige med angst, stoppet i gymnasiet efter jul. Hun vil gerne arbejde med dyr.';

/** The one field, wherever the conversation is. */
export const fieldOf = (page: Page | Frame) => page.locator('#tekst');

/** Writes a message as a person does and waits for the whole answer. */
export async function ask(page: Page | Frame, text: string): Promise<void> {
  const before = await page.locator('.log .turn').count();
  await fieldOf(page).fill(text);
  await fieldOf(page).press('Enter');
  await page.locator('.log .turn').nth(before).waitFor();
}

/** The last message and its answer. */
export const lastTurn = (page: Page | Frame) => page.locator('.log .turn').last();

/** The conversation in a widget of the page, once it is there. */
export async function frameOf(page: Page, at = 0): Promise<Frame> {
  const element = await page.locator('lovende-praksis iframe').nth(at).elementHandle();
  const frame = await element?.contentFrame();
  if (frame == null) throw new Error('there is no frame');
  // Before its script runs the field is that of the plain form, where Enter begins a line.
  await frame.waitForLoadState('load');
  await fieldOf(frame).waitFor();
  return frame;
}

/** The button that opens a floating widget. */
export const openerOf = (page: Page) => page.getByRole('button', { name: 'Find en lovende praksis' });
