import { Link } from './link';
import { StatusTag } from './status-tag';

export interface IdentityBarProps {
  readonly name: string;
  /** Where the person's own page is, for whoever may see it. */
  readonly personTo?: string;
  readonly caseNumber: string;
  readonly region: string;
  readonly owner: string;
  /** Who at the owner has the case, where that is known. */
  readonly ownerPerson?: string;
  readonly version: number;
  readonly status: string;
  readonly secondStatus?: string;
  /** What the case waits for, in one sentence. */
  readonly line?: string;
  /** What nobody may overlook, such as secrecy of the address. */
  readonly warning?: string;
}

/** On top of every page of a case: whose, where, who is responsible, which version. */
export function IdentityBar(props: IdentityBarProps) {
  const { name, personTo, caseNumber, region, owner, ownerPerson, version, status } = props;
  const { secondStatus, line, warning } = props;
  return (
    <section className="mr-identity" aria-label="Deze zaak">
      <p className="mr-identity__name">
        {name} {personTo === undefined ? null : <Link to={personTo}>Persoonsgegevens</Link>}
      </p>
      <dl className="mr-identity__facts">
        <Fact name="Zaak" value={caseNumber} />
        <Fact name="Regio" value={region} />
        <Fact
          name="Verantwoordelijk"
          value={ownerPerson === undefined ? owner : `${owner}, ${ownerPerson}`}
        />
        <Fact name="Versie" value={String(version)} />
      </dl>
      <p className="mr-identity__status">
        <StatusTag kind="active">{status}</StatusTag>
        {secondStatus === undefined ? null : <StatusTag kind="waiting">{secondStatus}</StatusTag>}
        {warning === undefined ? null : <StatusTag kind="late">{warning}</StatusTag>}
      </p>
      {line === undefined ? null : <p className="mr-identity__line">{line}</p>}
    </section>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
