import { FIELDS } from './read-conversation.ts';

/** The messages before, which the next form sends along. */
export function Before({ messages }: { readonly messages: readonly string[] }) {
  return (
    <>
      {messages.map((message) => (
        <input type="hidden" name={FIELDS.before} value={message} />
      ))}
    </>
  );
}
