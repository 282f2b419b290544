import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { hrefOf, type Route } from './route.ts';

export interface RouteLinkProps {
  readonly to: Route;
  readonly children: ReactNode;
  readonly className?: string;
  readonly tabIndex?: number;
}

/** A link to another page of the app. */
export function RouteLink({ to, children, ...rest }: RouteLinkProps) {
  return (
    <Link href={hrefOf(to)} {...rest}>
      {children}
    </Link>
  );
}
