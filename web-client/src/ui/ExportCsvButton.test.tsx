import { Notifications } from '@mantine/notifications'
import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { noAnswer } from '@/api/problems'
import { renderUi } from '@/testing/renderUi'
import { ExportCsvButton } from './ExportCsvButton'

it('saves what it loads under its name', async () => {
  const names: string[] = []
  URL.createObjectURL = () => 'blob:schools'
  URL.revokeObjectURL = () => {}
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download)
  })
  const user = renderUi(<ExportCsvButton fileName="schools.csv" load={async () => new Blob(['id,name'])} />)
  await user.click(screen.getByRole('button', { name: 'Export CSV' }))
  expect(names).toEqual(['schools.csv'])
})

it('says when it could not load', async () => {
  const user = renderUi(
    <>
      <ExportCsvButton fileName="schools.csv" load={() => Promise.reject(noAnswer())} />
      <Notifications />
    </>,
  )
  await user.click(screen.getByRole('button', { name: 'Export CSV' }))
  expect(await screen.findByText(/The server does not answer/)).toBeVisible()
})
