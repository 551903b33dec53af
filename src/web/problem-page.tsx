import type { Problem } from '../contract/problem-schema.ts';
import { fillText } from '../language/fill-text.ts';
import type { Frame } from './frame.ts';
import { Layout } from './layout.tsx';

/** A problem as a page for people. */
export function ProblemPage({ frame, problem }: { readonly frame: Frame; readonly problem: Problem }) {
  const { texts } = frame;
  return (
    <Layout frame={frame} title={problem.title} path="" indexed={false}>
      <h1>{problem.title}</h1>
      <p class="lead">{problem.detail}</p>
      {problem.errors !== undefined && (
        <ul>
          {problem.errors.map(({ message }) => (
            <li>{message}</li>
          ))}
        </ul>
      )}
      <p>
        <a href="/">{texts.problem.back}</a>
      </p>
      {problem.status >= 500 && (
        <p class="hint">{fillText(texts.problem.requestId, { requestId: problem.requestId })}</p>
      )}
    </Layout>
  );
}
