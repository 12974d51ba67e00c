import { NavLink } from 'react-router';

/** Two ways to divide: tasks over colleagues, cases over organisations. */
export function DivideNav() {
  return (
    <nav aria-label="Wat verdelen" className="mr-tabs">
      <ul>
        <li>
          <NavLink to="/verdelen" end>
            Taken over collega’s
          </NavLink>
        </li>
        <li>
          <NavLink to="/verdelen/zaken">Zaken aan een andere organisatie</NavLink>
        </li>
      </ul>
    </nav>
  );
}
