import { useNavigate } from 'react-router';
import { useShortcut } from '../../frame/shortcuts';

interface Tab {
  readonly to: string;
  readonly name: string;
}

const KEYS = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** The number of a tab opens it (SCREENS C4). */
export function useNumberKeys(tabs: readonly Tab[]): void {
  const navigate = useNavigate();
  const at = (index: number): readonly [string, string | undefined, () => void] => {
    const tab = tabs[index];
    return [KEYS[index] ?? '', tab && `Naar ${tab.name}`, () => void (tab && navigate(tab.to))];
  };
  useShortcut(...at(0));
  useShortcut(...at(1));
  useShortcut(...at(2));
  useShortcut(...at(3));
  useShortcut(...at(4));
  useShortcut(...at(5));
  useShortcut(...at(6));
}
