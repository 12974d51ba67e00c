import { useSearchParams } from 'react-router';
import { Link, Page, Tabs } from '../../parts';
import { useMe } from '../../session/own-account';
import { AgreementsAsked } from './agreements-asked';
import { ToAssign } from './to-assign';
import { OffersOf } from './offers-of';
import { ReferredToUs } from './referred-to-us';
import { Requests } from './requests';
import { tabOf, tabsFor, type OffersTab } from './tabs';
import './received-offers.css';

const PANEL = 'aanbiedingen';

/** C9 Aanbiedingen: what other organisations ask of us and we of them, the first to be answered first. */
export function OffersPage() {
  const { roles } = useMe();
  const [parameters, setParameters] = useSearchParams();
  const tabs = tabsFor(roles);
  const chosen = tabOf(parameters.get('bekijk'), roles);
  return (
    <Page
      title="Aanbiedingen"
      actions={
        roles.includes('caseworker') ? (
          <Link as="button" to="/aanbiedingen/zaak-vragen">
            Zaak vragen
          </Link>
        ) : undefined
      }
    >
      <Tabs
        label="Soort aanbiedingen"
        tabs={tabs}
        chosen={chosen}
        panelId={PANEL}
        onChoose={(id) => {
          const word = tabs.find((tab) => tab.id === id)?.word ?? '';
          setParameters({ bekijk: word });
        }}
      />
      <div role="tabpanel" id={PANEL} aria-labelledby={`${PANEL}-${chosen}`}>
        <Shown tab={chosen} />
      </div>
    </Page>
  );
}

function Shown({ tab }: { readonly tab: OffersTab }) {
  switch (tab) {
    case 'received':
      return <OffersOf direction="received" />;
    case 'made':
      return <OffersOf direction="made" />;
    case 'requests':
      return <Requests />;
    case 'referrals':
      return <ReferredToUs />;
    case 'agreements':
      return <AgreementsAsked />;
    case 'assign':
      return <ToAssign />;
  }
}
