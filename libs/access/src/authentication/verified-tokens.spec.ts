import type { JWTPayload } from 'jose';
import { verifiedTokens } from './verified-tokens';

/** Goal: a kept answer saves the signature check and nothing else; it outlives neither the token nor the minute. */
function given(expSeconds: number) {
  const state = { nowMs: 0, checks: 0 };
  const verify = async (token: string): Promise<JWTPayload> => {
    state.checks += 1;
    if (token === 'vals') throw new Error('token-invalid');
    return Promise.resolve({ sub: token, exp: expSeconds });
  };
  return { state, verified: verifiedTokens(verify, () => state.nowMs) };
}

describe('a token that was verified', () => {
  it('is not verified again within the minute', async () => {
    const { state, verified } = given(3_600);
    await verified('a');
    state.nowMs = 59_999;
    expect(await verified('a')).toEqual({ sub: 'a', exp: 3_600 });
    expect(state.checks).toBe(1);
  });

  it('is verified again after a minute, so that a withdrawn key stops counting', async () => {
    const { state, verified } = given(3_600);
    await verified('a');
    state.nowMs = 60_000;
    await verified('a');
    expect(state.checks).toBe(2);
  });

  it('is verified again from the second it expires', async () => {
    const { state, verified } = given(10);
    await verified('a');
    state.nowMs = 10_000;
    await verified('a');
    expect(state.checks).toBe(2);
  });

  it('says nothing about another token, and a refused one is refused again', async () => {
    const { state, verified } = given(3_600);
    await verified('a');
    expect(await verified('b')).toMatchObject({ sub: 'b' });
    await expect(verified('vals')).rejects.toThrow('token-invalid');
    await expect(verified('vals')).rejects.toThrow('token-invalid');
    expect(state.checks).toBe(4);
  });
});
