import { useUnits } from '../api/units';
import { useMe } from './own-account';

/** The BSN is for UWV and municipalities alone (Q06). False as long as it is not known whom somebody works for. */
export function useMayUseBsn(): boolean {
  const { unit } = useMe();
  const kind = useUnits().data?.find(({ id }) => id === unit)?.kind;
  return kind === 'uwv-executor' || kind === 'municipality';
}
