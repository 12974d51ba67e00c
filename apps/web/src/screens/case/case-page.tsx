import { Outlet, useNavigate, useParams } from 'react-router';
import { problemOf } from '../../api/problem';
import { useShortcut } from '../../frame/shortcuts';
import { IdentityBar, Loading, NavTabs, Refusal } from '../../parts';
import { useNumberKeys } from './number-keys';
import { identityOf } from './identity';
import { useCaseFile, usePerson, type CaseContext } from './use-case';
import { useRegionNames, useUnitNames } from '../../api/units';

const TABS = [
  { to: 'plan', name: 'Plan' },
  { to: 'contact', name: 'Contact' },
  { to: 'documenten', name: 'Documenten' },
  { to: 'geld', name: 'Geld' },
  { to: 'delen', name: 'Delen' },
  { to: 'geschiedenis', name: 'Geschiedenis' },
  { to: 'intake', name: 'Intake' },
];

/** Everything of one case (C4): whose it is stays on top, the tabs lie under it, the screen of the tab below. */
export function CasePage() {
  const { arrangementId = '' } = useParams();
  const navigate = useNavigate();
  const { data: file, error } = useCaseFile(arrangementId);
  const person = usePerson(file?.personId);
  const unitName = useUnitNames();
  const regionName = useRegionNames();
  const base = `/zaken/${arrangementId}`;
  useShortcut('n', 'Contact vastleggen', () => void navigate(`${base}/contact/nieuw`));
  useNumberKeys(TABS.map(({ to, name }) => ({ to: `${base}/${to}`, name })));
  if (file === undefined)
    return error === null ? <Loading what="de zaak" /> : <Refusal problem={problemOf(error)} />;
  const context: CaseContext = { file, person: person.data };
  return (
    <>
      <IdentityBar {...identityOf(file, person.data, unitName, regionName)} />
      <NavTabs
        label="Onderdelen van de zaak"
        tabs={TABS.map(({ to, name }) => ({ to: `${base}/${to}`, name }))}
      />
      <Outlet context={context} />
    </>
  );
}
