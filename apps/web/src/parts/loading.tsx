import { useEffect, useState } from 'react';

const QUIET_MS = 300;

/** What is on its way; a quick answer shows nothing of it. */
export function Loading({ what }: { readonly what: string }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setShown(true);
    }, QUIET_MS);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <p role="status" className="mr-loading">
      {shown ? `Bezig met laden van ${what}…` : ''}
    </p>
  );
}
