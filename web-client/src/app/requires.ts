import { can, type Me } from '@/api/can'
import { ProblemError } from '@/api/problems'

/** A page's `beforeLoad`: shows the forbidden face without asking the server for what it would refuse. */
export function requires(permission: string) {
  return ({ context }: { readonly context: { readonly me: Me } }) => {
    if (!can(context.me, permission)) {
      throw new ProblemError({
        type: '/problems/forbidden',
        title: 'Your role does not allow this',
        status: 403,
      })
    }
  }
}
