import { Money } from './money';

interface BudgetMeterProps {
  readonly name: string;
  readonly usedCents: number;
  /** Undefined where there is no ceiling: then only the amount stands there. */
  readonly ceilingCents: number | undefined;
}

/** How much of a ceiling is used: in words and as a bar. */
export function BudgetMeter({ name, usedCents, ceilingCents }: BudgetMeterProps) {
  const over = ceilingCents !== undefined && usedCents > ceilingCents;
  return (
    <div className="mr-meter">
      <p className="mr-meter__name">
        {name}: <Money cents={usedCents} />
        {ceilingCents === undefined ? null : (
          <>
            {' '}
            van <Money cents={ceilingCents} />
          </>
        )}
        {over ? <b> (te veel)</b> : null}
      </p>
      {ceilingCents === undefined || ceilingCents === 0 ? null : (
        <meter min={0} max={ceilingCents} value={Math.min(usedCents, ceilingCents)} aria-label={name} />
      )}
    </div>
  );
}
