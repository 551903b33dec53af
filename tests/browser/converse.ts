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
