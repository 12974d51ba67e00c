import { useMe } from '../../session/own-account';
import { useCase } from '../case/use-case';

/** Whether the caller's organisation has direction now: who reads along sees no actions that would be refused. */
export function useOurs(): boolean {
  const { file } = useCase();
  return useMe().unit === file.ownerUnit && !file.tail;
}
