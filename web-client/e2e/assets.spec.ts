import { expect, test } from './handrail'

test('an update reaches every browser, and files whose name changes with them are sent once, small', async ({
  request,
}) => {
  const page = await request.get('/')
  expect(page.headers()['cache-control']).toBe('no-cache')
  const [script = ''] = /\/assets\/index-[^"]+\.js/.exec(await page.text()) ?? []

  for (const [encoding, expected] of [
    ['gzip, br', 'br'],
    ['gzip, br;q=0', 'gzip'],
    ['identity', undefined],
  ]) {
    const answer = await request.get(script, { headers: { 'accept-encoding': encoding ?? '' } })
    expect(answer.headers()['content-encoding']).toBe(expected)
    expect(answer.headers()['content-type']).toContain('text/javascript')
    expect(answer.headers()['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(answer.headers()['content-security-policy']).toContain("default-src 'self'")
    expect(await answer.text()).toContain('createRoot')
  }

  const gone = await request.get('/assets/index-00000000.js')
  expect(gone.status()).toBe(404)
})

test.describe('before its scripts have come', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says what is coming', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByText('Handrail')).toBeVisible()
  })
})
