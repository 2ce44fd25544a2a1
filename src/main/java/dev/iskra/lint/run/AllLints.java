package dev.iskra.lint.run;

import dev.iskra.lint.Lint;
import dev.iskra.lint.file.DescriptorField;
import dev.iskra.lint.file.DescriptorMark;
import dev.iskra.lint.file.FileIdIsNoNumber;
import dev.iskra.lint.file.MisnamedLocalisation;
import dev.iskra.lint.file.PathInAnotherCase;
import dev.iskra.lint.file.PictureNotThere;
import dev.iskra.lint.file.ProvinceRow;
import dev.iskra.lint.file.ReplacedFolder;
import dev.iskra.lint.file.TextureInAnotherCase;
import dev.iskra.lint.file.UnfitThumbnail;
import dev.iskra.lint.file.UnknownTag;
import dev.iskra.lint.file.UnreadFolder;
import dev.iskra.lint.file.UnreadLocalisation;
import dev.iskra.lint.flag.FlagNeverSet;
import dev.iskra.lint.flag.MisspeltFlag;
import dev.iskra.lint.focus.EmptyFocusTree;
import dev.iskra.lint.focus.ExcludesItself;
import dev.iskra.lint.focus.FocusOfAnotherTree;
import dev.iskra.lint.focus.MissingCost;
import dev.iskra.lint.focus.MissingPosition;
import dev.iskra.lint.focus.OverlappingFocuses;
import dev.iskra.lint.focus.PositionCircle;
import dev.iskra.lint.focus.RequiresItself;
import dev.iskra.lint.oob.CarrierNotHere;
import dev.iskra.lint.oob.CrowdedAirBase;
import dev.iskra.lint.oob.DivisionWithoutTemplate;
import dev.iskra.lint.oob.ForeignNames;
import dev.iskra.lint.oob.MisplacedUnit;
import dev.iskra.lint.oob.MixedColumn;
import dev.iskra.lint.oob.NoAirBase;
import dev.iskra.lint.oob.NoPort;
import dev.iskra.lint.oob.NotOnLand;
import dev.iskra.lint.oob.OrderOfBattleNotLoaded;
import dev.iskra.lint.oob.SecondPride;
import dev.iskra.lint.oob.ShipsOnLand;
import dev.iskra.lint.oob.SupportTwice;
import dev.iskra.lint.oob.TemplateNotInMod;
import dev.iskra.lint.oob.TemplateTooLarge;
import dev.iskra.lint.oob.TemplateTwice;
import dev.iskra.lint.oob.UnusedTemplate;
import dev.iskra.lint.sprite.UnknownDecisionIcon;
import dev.iskra.lint.text.CountryNameByAccident;
import dev.iskra.lint.text.KeyWithoutText;
import dev.iskra.lint.text.TextGivenTwice;
import java.util.List;

/// The list of lints, nothing else.
public final class AllLints {
  private static final List<Lint> ALL =
      List.of(
          new RequiresItself(),
          new PositionCircle(),
          new OverlappingFocuses(),
          new FocusOfAnotherTree(),
          new MissingPosition(),
          new MissingCost(),
          new ExcludesItself(),
          new EmptyFocusTree(),
          new FlagNeverSet(),
          new MisspeltFlag(),
          new TemplateNotInMod(),
          new NotOnLand(),
          new NoPort(),
          new ShipsOnLand(),
          new TemplateTooLarge(),
          new MixedColumn(),
          new MisplacedUnit(),
          new SupportTwice(),
          new TemplateTwice(),
          new UnusedTemplate(),
          new ForeignNames(),
          new NoAirBase(),
          new CrowdedAirBase(),
          new SecondPride(),
          new CarrierNotHere(),
          new OrderOfBattleNotLoaded(),
          new DivisionWithoutTemplate(),
          new KeyWithoutText(),
          new TextGivenTwice(),
          new CountryNameByAccident(),
          new UnknownDecisionIcon(),
          new UnreadFolder(),
          new UnreadLocalisation(),
          new MisnamedLocalisation(),
          new PathInAnotherCase(),
          new TextureInAnotherCase(),
          new UnknownTag(),
          new DescriptorField(),
          new FileIdIsNoNumber(),
          new ReplacedFolder(),
          new PictureNotThere(),
          new DescriptorMark(),
          new UnfitThumbnail(),
          new ProvinceRow());

  private AllLints() {}

  /// Every lint, in the order in which they run.
  public static List<Lint> list() {
    return ALL;
  }
}
