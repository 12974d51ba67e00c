import { Outlet, useNavigate, useParams } from 'react-router';
import { isRefused, problemOf } from '../../api/problem';
import { useShortcut } from '../../frame/shortcuts';
import { IdentityBar, Loading, NavTabs, Page, Refusal } from '../../parts';
import { useNumberKeys } from './number-keys';
import { identityOf } from './identity';
import { useCaseFile, usePerson, type CaseContext } from './use-case';
import { useRegionNames } from '../../api/regions';
import { useUnitNames } from '../../api/units';

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
  // Who handed the case over does not go on seeing the person, also not what was read before.
  const person = usePerson(file?.tail === true ? undefined : file?.personId);
  const unitName = useUnitNames();
  const regionName = useRegionNames();
  const base = `/zaken/${arrangementId}`;
  useShortcut('n', 'Contact vastleggen', () => void navigate(`${base}/contact/nieuw`));
  useNumberKeys(TABS.map(({ to, name }) => ({ to: `${base}/${to}`, name })));
  if (file === undefined)
    return error === null ? (
      <Loading what="de zaak" />
    ) : (
      <Page title="Zaak">
        <Refusal problem={problemOf(error)} />
      </Page>
    );
  const context: CaseContext = {
    file,
    person: person.data?.data,
    personRevision: person.data?.revision,
    // Also while the browser waits with asking, as in a tab nobody looks at or without a network.
    personLoading: person.isPending && person.fetchStatus !== 'idle',
    askPersonAgain:
      person.error === null || isRefused(person.error) ? undefined : () => void person.refetch(),
  };
  return (
    <>
      <IdentityBar {...identityOf(file, person.data?.data, unitName, regionName)} />
      <NavTabs
        label="Onderdelen van de zaak"
        tabs={TABS.map(({ to, name }) => ({ to: `${base}/${to}`, name }))}
      />
      <Outlet context={context} />
    </>
  );
}
