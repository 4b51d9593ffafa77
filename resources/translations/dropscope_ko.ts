<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en_US">
<context>
    <name>AccuracyPlot</name>
    <message>
        <source>Accuracy over the epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift and an arrow key look back at the masks of a past step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>A ratio for each layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a run with the settings of the first and dropout ratio 0.20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply and restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many epochs again, from where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the untrained networks: same seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again by another seed, with what waits in Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again with the changes that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion of the next runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion of the previous runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable units at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit with the mouse or a pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate the selected run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable every unit again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarge a layer, or back to all layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the mini-batch, or pin the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the changes that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the previous part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images that nothing is ever trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images that the networks learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: as the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark, or as the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next run below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next view of the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No layer is enlarged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a test pass can make that mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only training images come in mini-batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the selected run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample, or the mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or copy what is on show, for slides and sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll to the framed row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the next run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting: {setting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings go to all runs, or to the selected one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show another one as the lower of two runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything larger, for a projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one pass: the signal there, the gradient back, layer by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the first image of every mini-batch; off: pin the image on show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the first steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the inside of the next run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the newest step again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the rule behind the verdict, with its numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side: two runs, one above the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the rows: as trained, or by label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart with that button is not on show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest step is on show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme, language, first steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: as the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rows: enlarge a layer of a mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other run to show below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no verdict yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one run to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinned network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chart has only one view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on one mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train to the end of the epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train, or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training has not come to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training pass, or test pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if: forget the scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if: leave dropout on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if: no mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you drew or dropped on the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this verdict?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApplyBar</name>
    <message>
        <source>Changes that wait for a restart: {count}. Live settings act from the next step.</source>
        <translation>다시 시작하면 적용될 변경: {count}개. 실시간 설정은 다음 단계부터 적용됩니다.</translation>
    </message>
    <message>
        <source>No changes waiting. Live settings act from the next step.</source>
        <translation>대기 중인 변경이 없습니다. 실시간 설정은 다음 단계부터 적용됩니다.</translation>
    </message>
    <message>
        <source>To be corrected first: {fields}.</source>
        <translation>먼저 고쳐야 할 항목: {fields}.</translation>
    </message>
</context>
<context>
    <name>AveragingPlot</name>
    <message>
        <source>Accuracy on {count} test images at step {step}, by the number of masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy on {count} test images, step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test images go through {k} masks. This takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k = {k}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of {k}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: mean of {k} masks {mean:.3f}, scaling {scaling:.3f}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close the message</source>
        <translation>메시지 닫기</translation>
    </message>
    <message>
        <source>Training paused there; settings stay.</source>
        <translation>학습을 그 단계에서 멈췄습니다. 설정은 그대로입니다.</translation>
    </message>
    <message>
        <source>“{title}” diverged in step {step}: its loss exploded. Lower the learning rate, now {rate}.</source>
        <translation>“{title}”: {step}단계에서 손실이 폭발해 발산했습니다. 지금 {rate}인 학습률을 낮추세요.</translation>
    </message>
    <message>
        <source>“{title}” diverged in step {step}: its loss is no number any more. Lower the learning rate, now {rate}.</source>
        <translation>“{title}”: {step}단계에서 손실이 더는 수가 아니게 되어 발산했습니다. 지금 {rate}인 학습률을 낮추세요.</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeMarks</name>
    <message>
        <source>drop {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartSwitch</name>
    <message>
        <source>Accuracy</source>
        <translation>정확도</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>그래프</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Confusion</source>
        <translation>혼동</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>손상</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>특징</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>Many masks</source>
        <translation>많은 마스크</translation>
    </message>
    <message>
        <source>Thinned network</source>
        <translation>솎은 신경망</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>Close the first steps</source>
        <translation>첫걸음 닫기</translation>
    </message>
    <message>
        <source>Close the first steps (Escape)</source>
        <translation>첫걸음 닫기 (Esc)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>마침</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>안을 들여다보세요</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>One image on its way through a network, layer by layer. Every cell is a unit; an x is one that dropout leaves out in this step. The next step draws others.</source>
        <translation>이미지 하나가 신경망을 층층이 지나갑니다. 칸 하나가 뉴런 하나이고, x는 이 단계에서 드롭아웃이 끈 뉴런입니다. 다음 단계에서는 다시 뽑습니다.</translation>
    </message>
    <message>
        <source>Press this button, or Space</source>
        <translation>이 단추나 스페이스를 누르세요</translation>
    </message>
    <message>
        <source>Solid: how many of its training images a network reads. Dashed: the same for test images, which it never learns from. Compare the gaps with and without dropout.</source>
        <translation>실선은 훈련 이미지를 맞힌 비율이고, 점선은 한 번도 학습하지 않는 시험 이미지를 맞힌 비율입니다. 드롭아웃이 있을 때와 없을 때의 차이를 비교해 보세요.</translation>
    </message>
    <message>
        <source>The networks learn to read handwritten digits, one mini-batch after the other. Press again to pause.</source>
        <translation>신경망이 손글씨 숫자 읽기를 미니배치 하나씩 배웁니다. 다시 누르면 멈춥니다.</translation>
    </message>
    <message>
        <source>Watch the curves</source>
        <translation>곡선을 보세요</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>The code that runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command is called that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done? In English or Korean</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfigFields</name>
    <message>
        <source>Activation</source>
        <translation>활성화 함수</translation>
    </message>
    <message>
        <source>AdaGrad</source>
        <translation>AdaGrad</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>모든 실행</translation>
    </message>
    <message>
        <source>At test</source>
        <translation>시험 때</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>배치 정규화</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>배치 크기</translation>
    </message>
    <message>
        <source>Dropout ratio</source>
        <translation>드롭아웃 비율</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>에폭</translation>
    </message>
    <message>
        <source>He</source>
        <translation>He</translation>
    </message>
    <message>
        <source>Hidden layers × units</source>
        <translation>은닉층 × 뉴런</translation>
    </message>
    <message>
        <source>How far the initial weights spread: He, Xavier, or a standard deviation you type.</source>
        <translation>초깃값이 얼마나 퍼지는지입니다. He, Xavier, 또는 직접 적은 표준편차.</translation>
    </message>
    <message>
        <source>How many hidden layers there are, and how many units each has; below, layer by layer from the image to the output.</source>
        <translation>은닉층이 몇 개이고 각 층의 뉴런이 몇 개인지입니다. 아래에는 이미지에서 출력까지 층마다 적습니다.</translation>
    </message>
    <message>
        <source>How many training images the networks learn from.</source>
        <translation>신경망이 배우는 훈련 이미지의 수입니다.</translation>
    </message>
    <message>
        <source>How much of the last step is carried over; for the optimizers Momentum and Nesterov.</source>
        <translation>지난 단계의 움직임을 얼마나 이어 가는지입니다. 모멘텀과 네스테로프에서 씁니다.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Images in a mini-batch: each step learns from one.</source>
        <translation>미니배치 하나의 이미지 수입니다. 한 단계는 미니배치 하나에서 배웁니다.</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>훈련 때</translation>
    </message>
    <message>
        <source>Input drop</source>
        <translation>입력 드롭아웃</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>Mini-batches drawn</source>
        <translation>미니배치 추출</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>모멘텀</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>네스테로프</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>On</source>
        <translation>켬</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>최적화 기법</translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>배율</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Selected run</source>
        <translation>선택한 실행</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>섞어서</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>시그모이드</translation>
    </message>
    <message>
        <source>The function each hidden unit applies to its sum.</source>
        <translation>은닉 뉴런이 신호의 합에 적용하는 함수입니다.</translation>
    </message>
    <message>
        <source>The share of the training images that get the label of another digit.</source>
        <translation>훈련 이미지 가운데 다른 숫자의 레이블을 붙이는 비율입니다.</translation>
    </message>
    <message>
        <source>The test pass multiplies by keep.</source>
        <translation>시험 때 남기는 비율을 곱합니다.</translation>
    </message>
    <message>
        <source>The training pass divides by keep.</source>
        <translation>훈련 때 남기는 비율로 나눕니다.</translation>
    </message>
    <message>
        <source>Training stops after that many; raise it to go on.</source>
        <translation>이만큼 학습하면 멈춥니다. 늘리면 이어서 학습합니다.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>가중치 감소</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>가중치 초깃값</translation>
    </message>
    <message>
        <source>With replacement</source>
        <translation>복원 추출</translation>
    </message>
    <message>
        <source>With replacement, as in the textbook: an image can come twice in an epoch, or not at all. Shuffled: each comes once.</source>
        <translation>복원 추출은 교과서의 방식으로, 한 에폭에 같은 이미지가 두 번 나올 수도 있고 안 나올 수도 있습니다. 섞어서 뽑으면 한 번씩 나옵니다.</translation>
    </message>
    <message>
        <source>Wrong labels</source>
        <translation>틀린 레이블</translation>
    </message>
    <message>
        <source>Xavier</source>
        <translation>Xavier</translation>
    </message>
</context>
<context>
    <name>ConfusionChart</name>
    <message>
        <source>Confusion of {title}: rows are labels, columns answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfusionHead</name>
    <message>
        <source>Next runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {first} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs {first} to {last} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>Show these images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfusionPane</name>
    <message>
        <source>Back to the matrices (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test images</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfusionWords</name>
    <message>
        <source>All {count} test images in a test pass at step {step}: rows are labels, columns answers. Click a number, or press Enter on it, to see the images behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test image {number}, label {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test images at step {step}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test images are being shown to the networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of the test images, in a test pass at step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} test images at step {step}. Click a number for its images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} test images at step {step}: rows are labels, columns answers. Click a number for its images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} test images, step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} as {answer}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} read right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} read right: {count} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} right: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} taken for {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} taken for {answer}: {count} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {label} read right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {label} taken for {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wrong} misread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wrong} misread, most often {label} as {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wrong} misread, {missing} without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wrong} of {images} misread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wrong} of {images} misread, most often {label} as {answer}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wrong} of {images} misread, {missing} without an answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ControlPanel</name>
    <message>
        <source>Run {n}</source>
        <translation>실행 {n}</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>A run with dropout was trained on such damage. If it loses less, that shows what it practised; it is no proof that its units learnt without leaning on one another (co-adaptation).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click units to disable them in every run, or let chance disable some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click units, or let chance disable some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout practised this: losing less is no proof against co-adaptation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout practised this: no proof of more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout was trained on such damage: losing less is practice, no proof against co-adaptation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden {layer}, unit {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden {layer}: {count} of {units} disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test accuracy at step {step}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test accuracy, step {step}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar: median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden {layer} without {count} of its units, chosen {times} times at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden {layer} without {count} of its units, or all, chosen {times} times at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden {layer} without {count}, {times} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>square: before, arrow: after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>square: before, dots: after, bar: their median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units off in every run: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units off, in runs that have them: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} / {units} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {units} disabled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DamageChart</name>
    <message>
        <source>Being counted: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right answers are being counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer: the question failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such layer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DamageControls</name>
    <message>
        <source>All on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable 1 at random, {times} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable {count} at random, {times} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units that chance disables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DamageLine</name>
    <message>
        <source>from {lowest} to {highest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DamageRows</name>
    <message>
        <source>Test accuracy before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DamageUnits</name>
    <message>
        <source>Disable this unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable this unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units of the hidden layer, to be disabled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Diverged</name>
    <message>
        <source>Diverged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diverged in step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diverged in step {step}: no numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diverged in step {step}: what it computes is no number any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diverged: what it computes is no number any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} diverged in step {step}: what it computes is no number any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawingPad</name>
    <message>
        <source>Begin with an empty square (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is centred and scaled as MNIST&apos;s digits are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be centred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the drawing through the networks (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnlargedHead</name>
    <message>
        <source>As trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all layers (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnlargedLayer</name>
    <message>
        <source>3 standard deviations: chance keeps nearly all units within. The scale holds both runs, so that a colour is the same rate in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test pass drops nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As if they were not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout was left on: chance has a say in the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each signal as it is: this layer drops nothing in training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each signal as it is: training has made up for the dropped ones already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each signal is multiplied by it, since training drops some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each signal is multiplied by it, to make up for the dropped ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten: it ought to be × {factor}, so signals are too strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, but no gradient comes back to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mask yet: press Space to train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mask yet: this image was in no mini-batch since it was pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is dropped here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is dropped here: every row keeps every unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a past step only the masks can be rebuilt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On, but ReLU lets nothing below 0 through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On, but silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One mask per sample, not one per mini-batch: {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One mask per sample: this mini-batch has one sample, and so one mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One mask per sample: {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sample, one mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask sets their signal to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mini-batch is being fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has diverged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pass has not come here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probe is being answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ratio that was in force (samples: {samples}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ratio was always 0 (samples: {samples}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale: 3 standard deviations. Chance keeps nearly all units within.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test pass is being computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They take part in this pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights learn from this image there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fires goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where no signal went on, no gradient comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>framed: image {number}, label {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image {number} is not in this mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least often, unit {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let it through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most often, unit {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strongest, unit {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units: {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{samples} samples drew {samples} masks, all alike by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{samples} samples, {different} different masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{samples} samples, {different} different masks, the others alike by chance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Enlargement</name>
    <message>
        <source>Hidden {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>Copy picture of the plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture of the strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History as table (CSV) …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masks over time as film (GIF) …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plot as picture (PNG) …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plot as vectors (SVG) …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strip as picture (PNG) …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strip as vectors (SVG) …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plot is on the clipboard, as a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strip is on the clipboard, as a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mask to show yet: train first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no score to save yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vector pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeaturesChart</name>
    <message>
        <source>Activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations of the hidden layers, run by run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test images are being shown to the networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of {title} into the units of hidden 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} has no such layer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeaturesHistograms</name>
    <message>
        <source>Hidden {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeaturesWords</name>
    <message>
        <source>Bar, number: % zeros. Hill: strength of the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar: % zeros. Hill: the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of activations that are 0 (bar, number in %), and how strong the others are (hill): {images} test images at step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of activations that are 0, or of a sigmoid below 0.01 (bar, number in %), and how strong the others are (hill): {images} test images at step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of activations that are 0: {images} test images at step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of zeros (bar, number in %), strength of the rest (hill): {images} test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of zeros, in %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of zeros: {images} test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They barely differ with or without dropout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They barely differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights from the pixels, ± {limit}. In classifiers they barely differ with or without dropout: no effect can be read from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights, ± {limit}. With or without dropout they barely differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each unit of hidden 1 weighs the pixels by: blue negative, yellow positive, up to ± {limit}. In classifiers such pictures barely differ with or without dropout: no effect of it can be read from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {units} units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {units} units of hidden 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden {layer}: not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden {layer}: {share} below 0.01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden {layer}: {share} zeros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit {unit}: not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit {unit}: weights from {lowest} to {highest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit {unit}: {lowest} to {highest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {units} units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {units} units of hidden 1, evenly spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, hidden {layer}: not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, hidden {layer}: {share} below 0.01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, hidden {layer}: {share} of the activations are 0, the others up to {top}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, hidden {layer}: {share} of the activations are below 0.01, the others up to {top}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, hidden {layer}: {share} zeros</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilmDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film of the masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures: {pictures}. Length: {seconds} s. Masks are rebuilt from the seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drawn} of {pictures} pictures are drawn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlowColumn</name>
    <message>
        <source>Preparing the experiment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlowHead</name>
    <message>
        <source>Inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run shown below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one run to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlowKey</name>
    <message>
        <source>+3 σ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: a cell with a dot was never dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: a plain cell is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: a plain cell is kept; a cell with an x is dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: the colour of a cell is how often it was dropped so far, from three standard deviations below what its layer&apos;s ratio lets expect to three above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: the colour of a cell is how often it was dropped so far, {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: the colour of a cell is its gradient, from {low} through 0 to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: the colour of a cell is its signal, from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cell with a dot is kept, but zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cell with a dot was never dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cell with an x is dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pink cell with a dark dot is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped, against expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept, zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the marks on the scale are at the expected rates: {rates}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−3 σ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlowStrip</name>
    <message>
        <source>Flow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GapBrackets</name>
    <message>
        <source>gap {gap}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuestWords</name>
    <message>
        <source>probe: {image} (never trained on), masks drawn for looking, at step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probe: {image}, at step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probe: {image}, being computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probe: {image}, masks drawn for looking, at step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}, drawn at drop {ratio}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}; batch normalisation by its running statistics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message numerus="yes">
        <source>%n hidden layer(s) of {units}</source>
        <translation>
            <numerusform>은닉층 %n개, 층마다 뉴런 {units}개</numerusform>
        </translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>different networks</source>
        <translation>서로 다른 신경망</translation>
    </message>
    <message>
        <source>hidden layers of {sizes}</source>
        <translation>은닉층의 뉴런 {sizes}개</translation>
    </message>
    <message>
        <source>{data}, {n} images</source>
        <translation>{data} 이미지 {n}장</translation>
    </message>
    <message>
        <source>{network}. Same mini-batches.</source>
        <translation>{network}. 미니배치가 같습니다.</translation>
    </message>
    <message>
        <source>{network}. Same start, same mini-batches.</source>
        <translation>{network}. 초깃값도 미니배치도 같습니다.</translation>
    </message>
</context>
<context>
    <name>HeaderMenu</name>
    <message>
        <source>As the system</source>
        <translation>시스템 설정대로</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>기본값으로 되돌리기</translation>
    </message>
    <message>
        <source>Show the first steps</source>
        <translation>첫걸음 다시 보기</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
</context>
<context>
    <name>Heatmap</name>
    <message>
        <source>The tile shows {cells} of {count} units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tile shows {columns} of {line} units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tile shows {columns} of {line} units, {rows} of {lines} rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImageFilter</name>
    <message>
        <source>Offer images of one label, or those that a run misreads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which images are offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images: {count}, misread at step {step}; choose again to ask anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>misread by {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>misread by {run} only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImageNumber</name>
    <message>
        <source>Pin the training image of this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned training image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the test image of this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pin an image</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InputError</name>
    <message>
        <source>The drawing is blank.</source>
        <translation>아무것도 그리지 않았습니다.</translation>
    </message>
    <message>
        <source>The images of {file} in {folder} are {shape} pixels.</source>
        <translation>{folder}에 있는 {file}의 이미지가 {shape}픽셀입니다.</translation>
    </message>
    <message>
        <source>The training images of {folder} are {train_shape} pixels, its test images {test_shape}.</source>
        <translation>{folder}의 훈련 이미지는 {train_shape}픽셀인데 시험 이미지는 {test_shape}픽셀입니다.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>{folder} 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>There is no preset &apos;{name}&apos;; there are {names}.</source>
        <translation>‘{name}’ 실험은 없습니다. 있는 것은 {names}입니다.</translation>
    </message>
    <message>
        <source>There is not enough memory: {message}</source>
        <translation>메모리가 모자랍니다: {message}</translation>
    </message>
    <message>
        <source>Unexpected: {message}</source>
        <translation>예상하지 못한 오류: {message}</translation>
    </message>
    <message>
        <source>{data} has one class only: no label can be wrong.</source>
        <translation>{data}: 클래스가 하나뿐이라 레이블이 틀릴 수 없습니다.</translation>
    </message>
    <message>
        <source>{data} has {count} training images, not {wanted}.</source>
        <translation>{data}: 훈련 이미지가 {wanted}장이 아니라 {count}장 있습니다.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file}: 읽을 수 없습니다({reason}).</translation>
    </message>
    <message>
        <source>{file} has {count} items, not {wanted}.</source>
        <translation>{file}: 항목이 {wanted}개가 아니라 {count}개 있습니다.</translation>
    </message>
    <message>
        <source>{file} is cut short: it has no complete header.</source>
        <translation>{file}: 파일이 잘려 머리말이 온전하지 않습니다.</translation>
    </message>
    <message>
        <source>{file} is cut short: {there} of {size} bytes are there.</source>
        <translation>{file}: 파일이 잘려 {size}바이트 중 {there}바이트만 있습니다.</translation>
    </message>
    <message>
        <source>{file} is damaged or cut short: {reason}.</source>
        <translation>{file}: 파일이 손상되었거나 잘렸습니다({reason}).</translation>
    </message>
    <message>
        <source>{file} is damaged: it claims to hold {size} bytes.</source>
        <translation>{file}: 손상된 파일입니다. 크기가 {size}바이트라고 되어 있습니다.</translation>
    </message>
    <message>
        <source>{file} is not a measurement: {reason}.</source>
        <translation>{file}: 측정 결과 파일이 아닙니다({reason}).</translation>
    </message>
    <message>
        <source>{file} is not a preset: it has no runs.</source>
        <translation>{file}: 실행이 없어 실험으로 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>{file} is not a preset: {reason}.</source>
        <translation>{file}: 실험 파일이 아닙니다({reason}).</translation>
    </message>
    <message>
        <source>{file} is not the IDX file it should be: it starts with {found} instead of {wanted}.</source>
        <translation>{file}: 알맞은 IDX 파일이 아닙니다. {wanted} 대신 {found}(으)로 시작합니다.</translation>
    </message>
    <message>
        <source>{folder} has neither {file} nor {file}.gz.</source>
        <translation>{folder}에 {file}도 {file}.gz도 없습니다.</translation>
    </message>
    <message>
        <source>{folder} has no test images.</source>
        <translation>{folder}에 시험 이미지가 없습니다.</translation>
    </message>
    <message>
        <source>{folder} has no training images.</source>
        <translation>{folder}에 훈련 이미지가 없습니다.</translation>
    </message>
    <message>
        <source>{folder} has {images} test images but {labels} test labels.</source>
        <translation>{folder}에 시험 이미지는 {images}장인데 시험 레이블은 {labels}개입니다.</translation>
    </message>
    <message>
        <source>{folder} has {images} training images but {labels} training labels.</source>
        <translation>{folder}에 훈련 이미지는 {images}장인데 훈련 레이블은 {labels}개입니다.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name}: 읽을 수 없습니다({reason}).</translation>
    </message>
    <message>
        <source>{name} is blank.</source>
        <translation>{name}: 빈 그림입니다.</translation>
    </message>
    <message>
        <source>{name} is damaged: it cannot be decoded.</source>
        <translation>{name}: 손상되어 풀 수 없는 파일입니다.</translation>
    </message>
    <message>
        <source>{name} is not a picture that can be read.</source>
        <translation>{name}: 읽을 수 있는 그림이 아닙니다.</translation>
    </message>
    <message>
        <source>{name} is too large: it has {width:,} x {height:,} pixels, and {most:,} x {most:,} are the most.</source>
        <translation>{name}: 너무 큽니다. {width:,} x {height:,}픽셀인데 {most:,} x {most:,}픽셀까지 됩니다.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A layer back, a layer on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of code back, a line on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page back, a page on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step back, a step on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tile back, a tile on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An epoch back, an epoch on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close what is open, go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the card that has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable it, or see the images behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarge, or follow the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First unit, last unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a chart&apos;s grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a number of the setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the accuracy plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More, less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next control, previous control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the drawing pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the row of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play, or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a unit, or at a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the button that has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous image, next image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read an epoch, the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the first epoch, the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ends of a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the first step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the loss, where the pass turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the start, to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While one pass is shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerPicture</name>
    <message>
        <source>Hidden {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden {number}, dropped in {lowest} to {highest} of the samples, {expected} expected, most often unit {most}, least often unit {least}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden {number}, never dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {units} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept {kept} / {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept {kept} of {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept {kept}/{units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept {percent:.0f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept {percent:.1f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mini-batch of {samples}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strongest unit {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strongest unit {unit} in sample {sample}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test pass with dropout left on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times {factor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} / {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} firing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} let it through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent:.0f} % firing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent:.0f} % through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× {factor}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerScroll</name>
    <message>
        <source>Hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerSizesEditor</name>
    <message>
        <source>Hidden layers</source>
        <translation>은닉층</translation>
    </message>
    <message>
        <source>Units in every hidden layer</source>
        <translation>은닉층마다의 뉴런 수</translation>
    </message>
    <message>
        <source>Units layer by layer</source>
        <translation>층별 뉴런 수</translation>
    </message>
    <message>
        <source>Units of each layer, from the image to the output: 300, 100, 50</source>
        <translation>이미지에서 출력까지 각 층의 뉴런 수: 300, 100, 50</translation>
    </message>
</context>
<context>
    <name>LayerSliders</name>
    <message>
        <source>Dropout ratio of {layer}</source>
        <translation>{layer}의 드롭아웃 비율</translation>
    </message>
    <message>
        <source>Hidden {number}</source>
        <translation>은닉층 {number}</translation>
    </message>
</context>
<context>
    <name>LayerStage</name>
    <message>
        <source>Hidden {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept – / {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units: {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{firing} firing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{firing} of {units} firing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– / {units}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookSwitch</name>
    <message>
        <source>A drop rate counts the samples of all mini-batches so far</source>
        <translation>꺼진 비율은 지금까지 모든 미니배치의 표본을 셉니다</translation>
    </message>
    <message>
        <source>A test pass drops nothing: there is no drop rate</source>
        <translation>시험 때는 아무것도 끄지 않으므로 꺼진 비율이 없습니다</translation>
    </message>
    <message>
        <source>A test pass has no mini-batch: every sample is treated alike</source>
        <translation>시험 때는 미니배치가 없습니다. 모든 표본을 똑같이 다룹니다</translation>
    </message>
    <message>
        <source>A test pass learns nothing: there is no gradient</source>
        <translation>시험 때는 배우지 않으므로 기울기가 없습니다</translation>
    </message>
    <message>
        <source>Drop rate</source>
        <translation>꺼진 비율</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>기울기</translation>
    </message>
    <message>
        <source>In which pass</source>
        <translation>어느 때</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>마스크</translation>
    </message>
    <message>
        <source>Mini-batch</source>
        <translation>미니배치</translation>
    </message>
    <message>
        <source>Nothing is learnt from this image: only training images have that</source>
        <translation>이 이미지로는 배우지 않습니다. 훈련 이미지에만 있는 것입니다</translation>
    </message>
    <message>
        <source>Of a past step only the masks can be rebuilt</source>
        <translation>지난 단계는 마스크만 되살릴 수 있습니다</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>무엇의</translation>
    </message>
    <message>
        <source>One pass is being shown, stage by stage</source>
        <translation>한 번의 순전파와 역전파를 차례로 보이는 중입니다</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>표본</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>신호</translation>
    </message>
    <message>
        <source>Test pass</source>
        <translation>시험 때</translation>
    </message>
    <message>
        <source>This image is in no mini-batch</source>
        <translation>이 이미지는 어느 미니배치에도 없습니다</translation>
    </message>
    <message>
        <source>Training pass</source>
        <translation>훈련 때</translation>
    </message>
    <message>
        <source>What the tiles show</source>
        <translation>타일이 보이는 것</translation>
    </message>
</context>
<context>
    <name>LossChart</name>
    <message>
        <source>Accuracy with and without masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss over the epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masks on {masked}, masks off {train}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run drops units, so the training accuracy is the same with masks on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training accuracy is counted with masks off here, and with masks on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training with masks on ({masked}) looks worse than the test ({test}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With masks on {title} reads {masked} of its training images, less than of the test images; with masks off {train}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With masks on, as it trains, {title} reads only {masked} of its training images: less than of the test images ({test}), which see the whole network. With masks off it reads {train}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With masks on, as it trains, {title} reads {masked} of its training images, with masks off {train}; the test images ({test}) always see the whole network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>masks off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>masks on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train, masks off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train, masks on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: training images with masks on {masked}, with masks off {train}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LossPane</name>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManyMasks</name>
    <message>
        <source>After {count} masks the mean says {mean}, the test pass {test}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {count}: mean {mean}, test pass {test}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree from k = {k} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree: k ≥ {k}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drops nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entropy {mean:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entropy {mean:.2f}, test pass {test:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entropy –</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every pass is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean and test pass agree from k = {k} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is dropped: every pass is the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManyMasksChart</name>
    <message>
        <source>Many masks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MaskCloud</name>
    <message>
        <source>Waiting for the answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MasksControls</name>
    <message>
        <source>Number of masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over {count} test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned by {degrees}°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k = {k} masks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MasksKey</name>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test pass</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MistakeChoice</name>
    <message>
        <source>A run with inverted scaling has nothing to scale in a test pass: forgetting it changes nothing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only looking: training goes on without the mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if the test pass made a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With inverted scaling the test pass has nothing to scale: there is nothing to forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bars: mean signal in training (filled) and in the test pass (outlined)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bars: mean signal in training (filled) and in the test pass (outlined); each ReLU behind a dropped layer sets them further apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costs 1 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costs less than a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costs nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costs {points} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled: training, outlined: test pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forget the scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gains 1 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gains less than a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gains {points} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave dropout on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no right answer, with the mistake or without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test accuracy is being counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test accuracy {numbers}, {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test accuracy –</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{numbers}, {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} → {wrong}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberWords</name>
    <message>
        <source>infinite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−infinite</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutputStage</name>
    <message>
        <source>Output of the test pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output with this mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output, this mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output: {judgement}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test pass: {judgement}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers {answer}, as trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers {answer}, correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers {answer}, not {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers {answer}, trained as {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers {answer}, wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer: not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past answers are not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, probability {probability:.2f}, label {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, probability {probability:.2f}, no label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastMark</name>
    <message>
        <source>Drag to look back at the masks of any step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {step} of {latest}, past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {step} of {latest}, the latest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickerRow</name>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which images</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pill</name>
    <message>
        <source>Acts from the next step, without a restart.</source>
        <translation>다시 시작하지 않아도 다음 단계부터 적용됩니다.</translation>
    </message>
    <message>
        <source>The runs differ in this; a change here goes to all.</source>
        <translation>실행마다 다른 값입니다. 여기서 바꾸면 모두 바뀝니다.</translation>
    </message>
    <message>
        <source>This run waits for a restart.</source>
        <translation>다시 시작하면 시작되는 실행입니다.</translation>
    </message>
    <message>
        <source>Waits for a restart.</source>
        <translation>다시 시작하면 적용됩니다.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>변경됨</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>서로 다름</translation>
    </message>
    <message>
        <source>live</source>
        <translation>실시간</translation>
    </message>
    <message>
        <source>new</source>
        <translation>새 실행</translation>
    </message>
</context>
<context>
    <name>PlotAxes</name>
    <message>
        <source>accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlotCursor</name>
    <message>
        <source>epoch {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlotLegend</name>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointTile</name>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow this unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetChooser</name>
    <message>
        <source>Preset</source>
        <translation>실험 모음</translation>
    </message>
    <message>
        <source>Your own settings</source>
        <translation>직접 정한 설정</translation>
    </message>
</context>
<context>
    <name>PresetWords</name>
    <message>
        <source>Accuracy by scaling</source>
        <translation>배율을 쓴 정확도</translation>
    </message>
    <message>
        <source>Accuracy by {masks} masks</source>
        <translation>마스크 {masks}개의 정확도</translation>
    </message>
    <message>
        <source>Loss by scaling</source>
        <translation>배율을 쓴 손실</translation>
    </message>
    <message>
        <source>Loss by {masks} masks</source>
        <translation>마스크 {masks}개의 손실</translation>
    </message>
    <message>
        <source>Mean and standard deviation over {seeds} seeds, after {updates} updates, measured with version {version} on {date}.</source>
        <translation>시드 {seeds}개의 평균과 표준편차. 갱신 {updates}번 뒤에 잰 값입니다(버전 {version}, {date}).</translation>
    </message>
    <message>
        <source>On the first {images} test images.</source>
        <translation>시험 이미지 앞쪽 {images}장으로 잰 값입니다.</translation>
    </message>
    <message>
        <source>One seed took {seconds} s on {cores} cores, without a window.</source>
        <translation>시드 하나에 {seconds}초가 걸렸습니다(코어 {cores}개, 창 없이).</translation>
    </message>
    <message>
        <source>Points lost without {units} units of hidden {layer}</source>
        <translation>은닉층 {layer}의 뉴런 {units}개 없이 잃은 %p</translation>
    </message>
    <message>
        <source>Points of test accuracy, mean over {repeats} random choices.</source>
        <translation>시험 정확도가 줄어든 크기(%p)로, 무작위 선택 {repeats}번의 평균입니다.</translation>
    </message>
    <message>
        <source>Test accuracy, measured on MNIST</source>
        <translation>MNIST로 잰 시험 정확도</translation>
    </message>
    <message>
        <source>Training accuracy {accuracy}.</source>
        <translation>훈련 정확도 {accuracy}.</translation>
    </message>
    <message>
        <source>diverged, step {first}–{last}</source>
        <translation>{first}–{last}단계에서 발산</translation>
    </message>
    <message>
        <source>diverged, step {step}</source>
        <translation>{step}단계에서 발산</translation>
    </message>
    <message>
        <source>{difference} points against the first run, above it in {wins} of {seeds}.</source>
        <translation>첫 번째 실행과의 차이 {difference}%p, 시드 {seeds}개 중 {wins}개에서 더 높습니다.</translation>
    </message>
    <message>
        <source>{epochs} epochs in some {seconds} s; {seeds} seeds</source>
        <translation>{epochs}에폭, 약 {seconds}초, 시드 {seeds}개</translation>
    </message>
    <message>
        <source>{epochs} epochs; {seeds} seeds</source>
        <translation>{epochs}에폭, 시드 {seeds}개</translation>
    </message>
    <message>
        <source>{spread} %</source>
        <translation>{spread}%</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>No mask yet: not in a mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mask yet: not in a mini-batch since it was pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mask yet: press Space to train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how often each unit was dropped so far (samples: {samples}, expected: {expected})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples: {samples}, expected: {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {step} of {latest}, past: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pinned image was in no mini-batch yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} (now step {now})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}, drawn at drop {ratio}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: a row for each of its {images} images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: one row, for its one image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}; the sample&apos;s row is framed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} of epoch {epoch}, mini-batch {batch} of {batches}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} of epoch {epoch}, mini-batch {batch} of {batches}, image {image} of {images}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} of mini-batch {batch} of {batches}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} of step {step}, epoch {epoch}, mini-batch {batch} of {batches}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} of step {step}, epoch {epoch}, mini-batch {batch} of {batches}, image {image} of {images}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} of step {step}, mini-batch {batch} of {batches}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>{label} cannot be “{typed}”.</source>
        <translation>{label}: “{typed}”(은)는 쓸 수 없는 값입니다.</translation>
    </message>
    <message>
        <source>{label} must be He, Xavier or a number above 0, not “{typed}”.</source>
        <translation>{label}: “{typed}” 대신 He, Xavier, 또는 0보다 큰 수여야 합니다.</translation>
    </message>
    <message>
        <source>{label} must be a number above 0, not “{typed}”.</source>
        <translation>{label}: “{typed}” 대신 0보다 큰 수여야 합니다.</translation>
    </message>
    <message>
        <source>{label} must be a number of at least 0, not “{typed}”.</source>
        <translation>{label}: “{typed}” 대신 0 이상의 수여야 합니다.</translation>
    </message>
    <message>
        <source>{label} must be a whole number of at least {limit}, not “{typed}”.</source>
        <translation>{label}: “{typed}” 대신 {limit} 이상의 정수여야 합니다.</translation>
    </message>
    <message>
        <source>{label} must be at least 0 and below 1, not “{typed}”.</source>
        <translation>{label}: “{typed}” 대신 0 이상 1 미만이어야 합니다.</translation>
    </message>
    <message>
        <source>{label} must be at most {limit}, not “{typed}”.</source>
        <translation>{label}: “{typed}” 대신 {limit} 이하여야 합니다.</translation>
    </message>
    <message>
        <source>{label} must be from 0 to 100 %, not “{typed}”.</source>
        <translation>{label}: “{typed}” 대신 0에서 100% 사이여야 합니다.</translation>
    </message>
    <message>
        <source>{label} must have one value for each layer, not “{typed}”.</source>
        <translation>{label}: “{typed}” 대신 층마다 값이 하나씩 있어야 합니다.</translation>
    </message>
    <message>
        <source>{label}: there must be at least one layer, not “{typed}”.</source>
        <translation>{label}: “{typed}” 대신 층이 적어도 하나 있어야 합니다.</translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message>
        <source> · keep {ratio}</source>
        <translation> · 남김 {ratio}</translation>
    </message>
    <message>
        <source>Dropout ratio of {run}</source>
        <translation>{run}의 드롭아웃 비율</translation>
    </message>
    <message>
        <source>Title of the run</source>
        <translation>실행의 이름</translation>
    </message>
    <message>
        <source>drop {ratio}</source>
        <translation>끔 {ratio}</translation>
    </message>
</context>
<context>
    <name>RunGrid</name>
    <message>
        <source>Share of the wrong training labels that the network answers as it was taught</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memorised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunSwitch</name>
    <message>
        <source>Run shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamplePicker</name>
    <message>
        <source>No image is misread so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The networks are being asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop a file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop a picture&apos;s file on the window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleStage</name>
    <message>
        <source>Sample, {name}, {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trained as {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, kept {kept} / {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, kept {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, kept {kept} of {pixels} pixels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleWords</name>
    <message>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample: a drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample: from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample: image {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample: test image {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test image {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test image {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training image {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScopeSwitch</name>
    <message>
        <source>Settings below go to every run.</source>
        <translation>아래 설정은 모든 실행에 적용됩니다.</translation>
    </message>
    <message>
        <source>Settings below go to {run} only.</source>
        <translation>아래 설정은 “{run}”에만 적용됩니다.</translation>
    </message>
    <message>
        <source>Which runs the settings below go to</source>
        <translation>아래 설정을 적용할 실행</translation>
    </message>
</context>
<context>
    <name>SettingsColumn</name>
    <message>
        <source>Dropout</source>
        <translation>드롭아웃</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>신경망</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>The same in every run</source>
        <translation>모든 실행에서 같음</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>학습</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignalMeter</name>
    <message>
        <source>A right test pass has the same mean as training, in expectation, in the first layer. Each ReLU behind a dropped layer sets them apart: it is not linear, so that scaling the mean is not taking the mean (Jensen&apos;s inequality). Early in training, when signals cancel out, that is much; later it is little. Both passes take batch normalisation&apos;s running statistics here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean magnitude of the logits: training pass {training}, test pass {test}, ratio {ratio}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean signal: training pass {training}, test pass {test}, ratio {ratio}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What all layers together have made of the scaling: each ReLU adds to the difference between both passes, since it is not linear (Jensen&apos;s inequality).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test / train</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>step {step}, past</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>A hidden layer stands between the image and the output: each of its units adds up what all units before it pass on, with weights of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy: the share of images that a test pass answers with their label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AdaGrad: each weight has a learning rate of its own, which shrinks with the squares of all its gradients so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam: momentum and RMSprop in one, both corrected for their start at 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch normalisation, before each activation of the hidden layers, brings every unit&apos;s sums to mean 0 and variance 1 over the mini-batch, and learns a scale and a shift behind that; a test pass takes running averages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion matrix: how many test images of each label got each answer; what is right stands on the diagonal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damage: what a trained network loses of its accuracy when some of its units are switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop rate: the share of all samples so far for which a unit was dropped; it comes closer to the dropout ratio with every mini-batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout ratio: the probability that a unit is dropped in a training pass; it is kept with what is missing to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropping pixels of the image, as hidden units are dropped; the paper keeps more of the pixels than of the units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch: as many steps as all training images fill mini-batches; at its end accuracy and loss are measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features: what the units respond to, seen in the weights from the pixels and in how many units are active at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap: training accuracy less test accuracy; what was learnt of the training images only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient: how much the loss of this sample grows with a unit&apos;s sum before its activation; 0 of a unit that is dropped or silent, through which nothing is learnt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He initialisation: the weights into a unit spread with the standard deviation √(2 / n), of n units before it; made for ReLU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate: how far a step moves the weights; too small it takes long, too large the loss explodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss: the mean cross-entropy, minus the logarithm of the probability that the network gives to the label; training makes it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many masks: one image goes through the network again and again, each time with another mask; the more the answers differ, the less certain the network is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask: which units a training pass keeps and which it drops, drawn anew for every sample of every mini-batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mini-batch: the training images of one step; the weights move once, by the mean of their gradients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum: a step goes on in the direction of those before it, like a ball that rolls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nesterov: momentum with the gradient taken where the momentum is about to lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer: the rule by which a step makes new weights of the gradients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output: the probability that the network gives each digit. The last layer&apos;s sums, the logits, become probabilities by the softmax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over-fitting: a network does much better on the images it was trained on than on new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSprop: each weight&apos;s step is divided by the root of a running mean of its squared gradients, so that old ones are forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU passes on what is positive, and 0 for everything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SGD, stochastic gradient descent: each weight moves against its gradient, times the learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample: one image with its label. MNIST&apos;s are handwritten digits of 28 by 28 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaling makes up for the units that training drops: the test pass multiplies by the share that is kept, or the training pass divides by it, which is called inverted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed: the number that all random draws follow from, those of the initial weights, the mini-batches, the masks and the wrong labels; the same seed gives the same training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuffled: the images are put in a random order, and each comes once in an epoch; a rest too small for a mini-batch is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid squeezes every number into the range from 0 to 1: 1 / (1 + exp(-x)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal: what a unit passes on to the next layer, its activation behind the mask; 0 of a unit that is dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step: one update of all weights, from one mini-batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test accuracy: the share of the test images answered rightly, of which the network has never learnt; this is what counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test pass: the pass of a network that is only asked: no unit is dropped, and nothing is learnt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinned network: what a mask leaves of the network, the units that are kept and the weights between them; dropout trains one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training accuracy: the share of the training images that a test pass answers with the label that was taught.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training pass: the pass that a step learns from, with the masks on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under-fitting: a network does badly even on the images it was trained on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay keeps weights small: the squares of all of them are added to the loss, times half of this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With replacement: every mini-batch is drawn from all images anew, so that an image may come twice in an epoch, or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong labels can only be learnt by heart: how many of them a network answers as it was taught shows how much it memorises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xavier initialisation: the weights into a unit spread with the standard deviation √(1 / n), of n units before it; the paper counts the units behind it as well.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestPassWords</name>
    <message>
        <source>The test pass is being computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all on, × {scale}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all units on, each signal × {scale}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all units on, nothing scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all units on, nothing scaled, as training did that already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropout left on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to forget, as inverted dropout scales in training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probe, {image}: {test_pass}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaling forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test pass at step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what if all units are on, and the scaling is forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what if dropout is left on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what if dropout is left on, each kept signal × {scale}: chance has a say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what if dropout is left on, each signal × {scale}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what if dropout is left on: the mean is right, but chance has a say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{test_pass}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, running statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}; batch normalisation by its running statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}; test accuracy {right:.2f} → {wrong:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Thinned</name>
    <message>
        <source>All units are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {shown} units of each layer are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {shown} units shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden {layer} kept {kept} of {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>masks of a probe: nothing is trained with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the wider an edge, the larger its |weight|, up to {weight} after step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wider edge: larger |weight|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {units} units of each layer are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {units} units shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} · no mask yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} · no mask yet: press Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} · no mask yet: this image has not been in a mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} · probe after step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} · probe after step {step} · picture from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} · probe after step {step} · test image {image}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} · probe after step {step} · test image {image}, label {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} · probe after step {step} · your drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} · step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} · step {step} · image {image}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} · step {step} · training image {image}, label {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ dropped, its edges are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ dropped, its edges are gone, as are the orange pixels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThinnedBoard</name>
    <message>
        <source>Dropout trains every sample on a thinned network of its own: the mask of its training pass takes units out, with all their edges (Srivastava et al. 2014, Fig. 1). Shown are some units of each layer, in equal distances, with the edges among them. An edge from the image stands for all its pixels that were kept: the sum of their |weights|.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinned networks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Own picture {number} of {count}, no label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test image {number} of {count}, label {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training image {number} of {count}, label {label}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TileSource</name>
    <message>
        <source>{run}, probe at step {step}, epoch {epoch}, {image}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run}, step {step}, epoch {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run}, step {step}, epoch {epoch}, {image}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run}, test pass at step {step}, epoch {epoch}, {image}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Epoch</source>
        <translation>에폭</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>마침</translation>
    </message>
    <message>
        <source>Leave presenter mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>준비 중</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>학습 중</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>중단됨</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>full</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>{n} steps/s</source>
        <translation>초당 {n}단계</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} 남음</translation>
    </message>
</context>
<context>
    <name>UnitNumbers</name>
    <message>
        <source>After scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient arriving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden {layer}, unit {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output, class {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all units on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropout left on: dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropout left on: kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped by input dropout in step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped by input dropout, for looking at step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped by the dropout that was left on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its values are not kept: only masks can be rebuilt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept by input dropout in step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept by input dropout, for looking at step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept by the dropout that was left on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row} of {rows}: image {image}, label {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test pass at step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it is trained as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{image}, row {row}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} (forgotten)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} (× {factor})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitValues</name>
    <message>
        <source>a part of it comes from the other images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is: training made up for the dropped units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes to {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropout is on here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropout is on here: skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for its weight from {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {place}; {active} of {count} are not 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gamma&apos;s and beta&apos;s, summed over {images} images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its weights learn nothing from this image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept for the way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learnt, two numbers a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no unit is dropped, and the scaling is forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no unit is dropped, each is scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the {images} images of the mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of this image; the loss is the mean of {images}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {classes} classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixel {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running averages of training, not of this image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped already: it was dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gradient stops where the signal stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gradient stops: it was silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean of {images} images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the probability of class {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the running averages, for test passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signal stops here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a test pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a test pass: skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a training pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a training pass: skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this layer drops nothing in training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told without / {images} from here on: {gradient}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit {unit} of Hidden {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} products added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{images} images</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitWords</name>
    <message>
        <source>0: blocked by the mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: blocked, not firing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: none arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped in step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped, for looking at step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in step {step}, firing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in step {step}, not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in step {step}, zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept, for looking at step {step}, firing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept, for looking at step {step}, not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept, for looking at step {step}, zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} (samples: {samples})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueTags</name>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>A small gap is no merit here: what was not learnt cannot be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {updates} updates it no longer improves: over the last {window} epochs the training accuracy went from {earlier} to {later}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this pace more epochs will hardly help. Drop less, use more units, or try another learning rate or other initial weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But it is still learning: over the last {window} epochs the training accuracy went from {earlier} to {later} and the loss from {loss_earlier} to {loss_later}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By step {step} the loss had exploded: ten times that of the start ten steps in a row, or ten thousand times at once. Training does not come back from there by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diverged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diverged in step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In epoch {best_epoch} it had read {best} of them: what was learnt is lost again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In step {step} the loss was no number any more: the steps were so large that the weights outgrew what a computer can write down. From then on nothing is learnt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads {read} of the training images but {test} of new ones. The difference, {shortfall}, does not carry over; from {limit} on that is called over-fitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads {right} of the training images with right labels, at least {learnt}, and {test} of the test images; the difference is below {limit}. Of the {wrong} wrong labels it memorised {memorised}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads {train} of the training images, at least {learnt}, and {test} of new ones: the gap, {gap}, is below {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads {train} of the training images, less than {learnt}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the learning rate, now {learning_rate}, and reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More training images help most; then dropout, weight decay, or stopping earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More training images, more dropout, or stopping where the test loss was lowest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most often a step was too large. Lower the learning rate, or reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to cure. To compare runs, look at the test accuracy: a smaller gap alone is no better network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the training images with right labels it reads {right}, less than {learnt}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the {wrong} wrong labels in the training data the network answers {memorised} just as they were taught. Nothing in the images leads there: it knows them by heart. From {memorising} on that is called memorising.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the last {window} epochs it did not improve: the training accuracy went from {earlier} to {later}. But networks may stand still for long before they learn, most of all with dropout: only from {patience} updates on that is called stuck, and there were {updates}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over-fitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still under-fitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first comes with epoch 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network had {updates} updates so far. Before {least} of them the curves tell more about where it started than about how it learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test loss is {test_loss}, that is {times} times its lowest ({lowest}, epoch {lowest_epoch}): the network grows surer of its mistakes. From {risen} times on that is over-fitting where the gap is {limit} or more; it is {shortfall}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no score yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too early to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train longer. If it does not move then: drop less, or try another learning rate or other initial weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train longer. With dropout each step trains only part of the network: that takes two to three times as long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try dropout, or stop earlier: right labels are learnt first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under-fitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under-fitting again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under-fitting so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under-fitting, stuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs in these means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of it, on right labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong labels memorised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>As many epochs again, from where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on: {where}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictCell</name>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalkCard</name>
    <message>
        <source>One pass</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalkControls</name>
    <message>
        <source>Back to the plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the plot (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next layer (Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play, or pause (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous layer (Left)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalkKeys</name>
    <message>
        <source>← → layer    PgUp PgDn tile    ↑ ↓ line    Space play, pause    Esc plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← → layer by layer     PgUp PgDn tile by tile     ↑ ↓ line by line     Space play or pause     Esc back to the plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← → layer by layer     PgUp PgDn tile by tile     ↑ ↓ line by line     Space play or pause     Home from the start     T to the loss     Esc back to the plot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalkPage</name>
    <message>
        <source>Every layer runs its forward on the way there, and its backward on the way back. The numbers beside the code are those of one unit in each layer, ringed below: a dropped one that would have fired, or one that you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is learnt from this pass: every layer runs its forward, and none its backward. The numbers beside the code are those of one unit in each layer, ringed below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalkReason</name>
    <message>
        <source>No mini-batch held this image since it was pinned: train on, or follow them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a past step only the masks can be rebuilt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pass is being computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pass yet: train a step first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalkWords</name>
    <message>
        <source>, dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout drops {dropped} of {pixels} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class {label}, the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class {label}, the image&apos;s label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compared with the running averages of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compared with {images} images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drops none of {units} units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drops {dropped} of {units} units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each of {units} units adds up all that comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends here: W and b learn, the pixels do not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every unit fires, between 0 and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes back to Hidden {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes through, no unit was dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pixel is dropped, each × {scale}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no unit is dropped, each signal × {scale}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normalised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a number. The network has diverged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixel {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixel {unit} of {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared among {images} images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stops at the {dropped} dropped and {silent} silent units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stops at the {silent} silent units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stops at {dropped} dropped units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stops at {dropped} dropped, {silent} silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stops exactly at the {dropped} dropped units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times the slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times the slope of every unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit {unit} of {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{classes} logits, one for each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{firing} of {units} units fire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % for class {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % for class {label}: nothing is learnt from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % for the label {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % for the label {label}. Here the gradient begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pixels} pixels go in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pixels} pixels go in, {bright} of them are not 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{units} sums</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
