/**
 * Land and buildings that pass to communities: disposals of English councils ({@link
 * org.publicaccord.rules.assets.DisposalRules}), asset transfer requests in Scotland ({@link
 * org.publicaccord.rules.assets.AssetTransferRules}), and assets of community value in England
 * ({@link org.publicaccord.rules.assets.CommunityValueRules}).
 */
@NullMarked
package org.publicaccord.rules.assets;

import org.jspecify.annotations.NullMarked;
