import { useRouteError } from 'react-router';
import { Button, Page } from '../parts';

/** A screen that broke, or whose code did not come over the line; everything around it still works. */
export function ScreenFailed() {
  const error = useRouteError();
  // For whoever looks into it; the person at the screen is told what to do.
  console.error(error);
  return (
    <Page title="Dit scherm is nu niet te tonen">
      <p>Er ging iets mis in het scherm. Wat u eerder hebt opgeslagen, is vastgelegd.</p>
      <Button
        kind="primary"
        onClick={() => {
          location.reload();
        }}
      >
        Opnieuw laden
      </Button>
    </Page>
  );
}
