import { STEPS, type StepId } from './steps';

/** How far one is. */
export function StepList({ now }: { readonly now: StepId }) {
  return (
    <ol className="offer-steps" aria-label="Stappen">
      {STEPS.map(({ id, name }) => (
        <li key={id} aria-current={id === now ? 'step' : undefined}>
          {name}
        </li>
      ))}
    </ol>
  );
}
