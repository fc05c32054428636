import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { useSaved } from '@/form/useSaved'
import { TextLink } from '@/lib/links/TextLink'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { closeCycle, guideEdition, ratings } from './queries'
import { useMilestoneWords } from './useMilestoneWords'

export interface CloseCycleProps {
  readonly cycle: Schema<'MilestoneCycleView'>
}

/** Closes a cycle; while actions have no answer it names them instead, milestone by milestone. */
export function CloseCycle({ cycle }: CloseCycleProps) {
  const { t } = useTranslation(['milestone', 'ui'])
  const words = useMilestoneWords()
  const saved = useSaved('/milestone-cycles')
  const [opened, dialog] = useDisclosure(false)
  const { data: answers } = useQuery({ ...ratings(cycle.id), enabled: opened })
  const { data: guide } = useQuery(guideEdition(cycle.component, cycle.edition))
  const blank = new Set(answers?.filter(({ state }) => !state).map(({ actionId }) => actionId))
  const unfinished = guide?.milestones
    .map((milestone) => ({ milestone, left: milestone.actions.filter(({ id }) => blank.has(id)).length }))
    .filter(({ left }) => left > 0)
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => closeCycle(cycle),
    onSuccess: async () => {
      dialog.close()
      await saved(t('close.done'))
    },
  })

  return (
    <>
      <Button variant="default" onClick={dialog.open}>
        {t('close.title')}
      </Button>
      <Modal
        opened={opened}
        onClose={dialog.close}
        title={t('close.question', { name: cycle.name })}
        closeButtonProps={{ 'aria-label': t('ui:dialog.close') }}
      >
        <Stack>
          {blank.size > 0 ? (
            <>
              <Text>{t('close.blanks', { count: blank.size })}</Text>
              <ul>
                {unfinished?.map(({ milestone, left }) => (
                  <li key={milestone.id}>
                    <TextLink
                      to="/milestone-cycles/$cycleId/rate"
                      params={{ cycleId: cycle.id }}
                      search={{ milestone: milestone.id }}
                    >
                      {words.milestone(milestone.track, milestone.number)}
                    </TextLink>
                    {`: ${t('close.left', { count: left })}`}
                  </li>
                ))}
              </ul>
            </>
          ) : (
            <Text>{t('close.consequence')}</Text>
          )}
          {error && <ProblemAlert error={error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={dialog.close} data-autofocus>
              {t('ui:dialog.cancel')}
            </Button>
            {answers && blank.size === 0 && (
              <Button loading={isPending} onClick={() => mutate()}>
                {t('close.title')}
              </Button>
            )}
          </Group>
        </Stack>
      </Modal>
    </>
  )
}
