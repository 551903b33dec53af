import type { Problem } from '../contract/problem-schema.ts';
import type { WebTexts } from '../corpus/texts/web-texts.ts';
import { fillText } from '../language/fill-text.ts';
import { Layout } from './layout.tsx';

/** A problem as a page for people. */
export function ProblemPage({ texts, problem }: { readonly texts: WebTexts; readonly problem: Problem }) {
  return (
    <Layout texts={texts} title={problem.title} path="">
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
