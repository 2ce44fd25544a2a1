package dev.iskra.check;

import dev.iskra.game.ObjectType;

/// Script that other script runs: an event that is fired, a scripted effect or trigger.
///
/// @param family event, scripted effect or scripted trigger
/// @param name its id
/// @param where the scopes at the place of the call
/// @param site the place, in words
record Call(ObjectType family, String name, ScopeContext where, ScopeTrace site) {
  /// The same where `FROM` is found out to be this.
  Call from(FromChain chain) {
    return new Call(family, name, where.from(chain), site);
  }
}
