import { Notifications as Container } from '@mantine/notifications'

/** Where messages in passing appear; those of before it came are kept for it. */
export function Notifications() {
  return <Container position="top-center" autoClose={6000} />
}
