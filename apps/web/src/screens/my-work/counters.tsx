import type { Dto } from '../../api/client';
import { Link } from '../../parts';
import { plusDays, VIEWS } from './asked';
import type { View } from './use-tasks';

interface CountersProps {
  readonly counters: Dto<'TaskCountersDto'> | undefined;
  readonly today: string;
  readonly view: View;
}

/** Four numbers that are links to what they count; from the same answer as the list. */
export function Counters({ counters, today, view }: CountersProps) {
  const word = VIEWS.find(({ id }) => id === view)?.word ?? 'mijn';
  const until = (day: string): string => `?bekijk=${word}&tot=${day}`;
  const shown = [
    { name: 'te laat', count: counters?.late, to: until(plusDays(today, -1)) },
    { name: 'vandaag', count: counters?.today, to: until(today) },
    { name: 'deze week', count: counters?.thisWeek, to: until(plusDays(today, 6)) },
    { name: 'aangeboden aan ons', count: counters?.offered, to: '/aanbiedingen' },
  ];
  return (
    <ul className="my-work-counters" aria-label="Wat er wacht">
      {shown.map(({ name, count, to }) => (
        <li key={name}>
          <Link to={to}>
            <span className="my-work-count">{count ?? '…'}</span> {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
