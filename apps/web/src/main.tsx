import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { queryClient } from './api/queries';
import { createRouter } from './routes';
import { SignInGate } from './session/sign-in-gate';
import './theme/theme.css';
import './frame/frame.css';

/** Made after signing in: the router reads the address that the provider's answer has left by then. */
function Screens() {
  const [router] = useState(createRouter);
  return <RouterProvider router={router} />;
}

const place = document.getElementById('app');
if (place === null) throw new Error('index.html has no #app.');
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <SignInGate>
        <Screens />
      </SignInGate>
    </QueryClientProvider>
  </StrictMode>,
);
