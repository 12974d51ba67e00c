import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { askToSearch } from '../screens/search/asked';
import { useShortcut } from './shortcuts';

/** The field that `/` goes to. What is typed is personal data: it goes to the search screen in memory, never in an address. */
export function QuickSearch() {
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  useShortcut('/', 'Zoeken', () => field.current?.focus());
  return (
    <search className="app-search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          askToSearch(text);
          setText('');
          void navigate('/zoeken');
        }}
      >
        <label htmlFor="snel-zoeken">Zoeken</label>
        <input
          id="snel-zoeken"
          ref={field}
          className="utrecht-textbox"
          autoComplete="off"
          maxLength={420}
          placeholder="BSN of naam"
          value={text}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
          }}
        />
        <button type="submit" className="app-search-button">
          Zoek
        </button>
      </form>
    </search>
  );
}
