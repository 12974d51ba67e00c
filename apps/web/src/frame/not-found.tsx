import { Link, Page } from '../parts';

export function NotFound() {
  return (
    <Page title="Deze pagina bestaat niet">
      <p>Het adres klopt niet of de pagina is verhuisd.</p>
      <p>
        <Link to="/mijn-werk">Naar Mijn werk</Link>
      </p>
    </Page>
  );
}
